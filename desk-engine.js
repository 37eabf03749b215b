// What the county's desk asks of the engine: loaded when somebody asks for the effect of a change.
import start, { effect } from "./engine.js";

const started = start();

globalThis.quanyiEffect = async (...given) => {
  await started;
  return effect(...given);
};
