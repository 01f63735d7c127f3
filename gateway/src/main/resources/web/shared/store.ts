import type { Intent, Store } from "./queue.ts";

/** The outbox on the device: IndexedDB, so that it survives a closed browser. */
export function deviceStore(name = "halte"): Store {
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore("outbox", { keyPath: "key" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const run = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const database = await open();
    try {
      return await new Promise<T>((resolve, reject) => {
        const transaction = database.transaction("outbox", mode);
        const request = work(transaction.objectStore("outbox"));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  };
  return {
    all: () => run<Intent[]>("readonly", (store) => store.getAll()),
    put: async (intent) => {
      await run("readwrite", (store) => store.put(intent));
    },
    remove: async (key) => {
      await run("readwrite", (store) => store.delete(key));
    },
  };
}
