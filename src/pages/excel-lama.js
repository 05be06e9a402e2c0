/* Runs as it stands in the engine of Internet Explorer: no build step, nothing newer than ES5. */
(function () {
  'use strict';

  /* The requirement set of the pane; manifest.xml asks for the same. */
  var PANE_NEEDS = '1.9';

  /* Some programs, such as Excel on an iPad, take this page though they could show the pane. */
  function openPaneWherePossible() {
    var requirements = Office.context && Office.context.requirements;
    if (requirements && requirements.isSetSupported('ExcelApi', PANE_NEEDS)) {
      location.replace('taskpane.html' + location.search + location.hash);
    }
  }

  /* The page's address in full, to be copied by hand. */
  function writeAddresses() {
    var places = document.querySelectorAll('[data-address]');
    for (var i = 0; i < places.length; i++) {
      var link = document.createElement('a');
      link.href = places[i].getAttribute('data-address');
      places[i].appendChild(document.createTextNode(link.href));
    }
  }

  document.addEventListener('DOMContentLoaded', writeAddresses);
  /* Office waits for this even where the page has no use for it. */
  if (typeof Office !== 'undefined') Office.initialize = openPaneWherePossible;
})();
