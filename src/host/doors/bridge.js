/* global window, sessionStorage */
// Goes into a page before office.js: hands the page to the host it stands in, or takes care that it loads as an
// ordinary page.
(function () {
  function hostOf(candidate) {
    try {
      return candidate && candidate.excelHost;
    } catch {
      return null; // a window of another origin
    }
  }
  var host = hostOf(window.parent) || hostOf(window.opener) || hostOf(window);
  if (host) host.connect(window);
  else sessionStorage.removeItem("hostInfoValue"); // left over from a host, it would keep Office.onReady waiting
})();
