// What the tests know from Jest, for Mocha: `expect` and the tables of `it.each` and `describe.each`.
const { expect } = require('expect');
const { bind } = require('jest-each');
const { interfaces } = require('mocha');

const { bdd } = interfaces;

interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (words) => {
    words.expect = expect;
    words.test = words.it;
    words.it.each = bind(words.it);
    words.describe.each = bind(words.describe);
  });
};
