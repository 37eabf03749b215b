// What boot.js does where there is a host.
(async () => {
  try {
    await quanyiStart({ module_or_path: await (await fetch("MODULE")).arrayBuffer() });
  } catch (error) {
    globalThis.show(false);
    document.documentElement.dataset.state = "static";
    console.error(error);
  }
})();
