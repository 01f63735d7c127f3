import { startEnhancing } from "./enhance.ts";
import { startFile } from "./file.ts";
import { startLive } from "./live.ts";
import { startNear } from "./near.ts";
import { startOutbox } from "./outbox.ts";
import { startPicking } from "./pick.ts";
import { startUndo } from "./undo.ts";
import { startWorker } from "./install.ts";

startOutbox();
startPicking();
startNear();
startUndo();
startFile();
startEnhancing(() => {
  startPicking();
  startNear();
  startUndo();
  startFile();
});
startLive();
startWorker();
