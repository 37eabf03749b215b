// What boot.js does where there is a host.
(async () => {
  const now = new Date();
  document.documentElement.dataset.today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-");
  try {
    await quanyiStart({ module_or_path: await (await fetch("MODULE")).arrayBuffer() });
  } catch (error) {
    globalThis.show(false);
    document.documentElement.dataset.state = "static";
    console.error(error);
  }
})();
