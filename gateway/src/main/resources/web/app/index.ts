import { startEnhancing } from "./enhance.ts";
import { startLive } from "./live.ts";
import { startNear } from "./near.ts";
import { startOutbox } from "./outbox.ts";
import { startPicking } from "./pick.ts";
import { startWorker } from "./install.ts";

startOutbox();
startPicking();
startNear();
startEnhancing(() => {
  startPicking();
  startNear();
});
startLive();
startWorker();
