/** Examples of our own of each rule of GFM's extensions (GitHub Flavored Markdown 0.29), and of HTML among Markdown. */
export const GFM: readonly (readonly [rule: string, body: string])[] = [
  ["4.10 a table", "| Who | Vote |\n| --- | --- |\n| Ada | yes |\n"],
  ["4.10 sides, and a column of one letter", "| Item | n |\n:-: | -----------:\noil | 7\n"],
  ["4.10 a pipe in a cell", "| Ro\\|pe |\n| ------ |\n| b `\\|` oil |\n| b **\\|** am |\n"],
  [
    "4.10 a table ends where another block begins",
    "| Who | Vote |\n| --- | --- |\n| Ada | yes |\n> quoted\n",
  ],
  ["4.10 a table ends with a blank line", "| Who | Vote |\n| --- | --- |\n| Ada | yes |\nBen\n\nbelow\n"],
  ["4.10 a header of another width is none", "| Who | Vote |\n| --- |\n| Ada |\n"],
  ["4.10 a row may be short", "| Who | Vote |\n| --- | --- |\n| Ada |\n| Ben | no |\n"],
  ["4.10 a table without rows", "| Who | Vote |\n| --- | --- |\n"],
  [
    "4.10 links and pictures in cells",
    "| [Ada](/ada) | ![the lamp](/lamp.png) |\n|-|-|\n| <b>x</b> <a href=/y>y</a> | z<br>w |\n",
  ],
  [
    "4.10 a table in a list and in a quotation",
    "- | a1 | b1 |\n  |--|--|\n  | c1 | d1 |\n\n> | e1 |\n> |--|\n> | f1 |\n",
  ],
  ["5.3 tasks", "- [ ] open\n- [x] done\n"],
  ["5.3 tasks in tasks", "- [x] outer\n  - [ ] inner\n  - [x] other\n- [ ] last\n"],
  [
    "5.3 tasks in numbered lists, and what is none",
    "1. [ ] first\n2. [X] second\n3. [y] third\n4. [ ]none\n",
  ],
  ["5.3 a task of several paragraphs", "- [ ] prepare\n\n  bring gloves\n\n- [x] [the plan](/plan)\n"],
  ["6.5 struck out", "~~Monday~~ Tuesday, ~noon~ evening\n"],
  ["6.5 not over paragraphs", "This ~~goes\n\non~~ here.\n"],
  ["6.5 three signs strike nothing", "This ~~~is kept~~~ whole.\n"],
  ["6.5 struck out around other marks", "~~*one* **two** [three](/3) `four`~~ five\n"],
  ["6.9 addresses that begin with www", "www.lamp.example and www.lamp.example/help.\n"],
  [
    "6.9 what ends an address",
    "See www.lamp.example. Visit www.lamp.example/a.b. Really?www.lamp.example!\n",
  ],
  [
    "6.9 parentheses",
    "www.lamp.example/s?q=(oil))+ok (www.lamp.example/s?q=(oil)) (www.lamp.example/s?q=(oil))\n",
  ],
  ["6.9 references at the end", "www.lamp.example/s?q=oil&hl=en www.lamp.example/s?q=oil&hl;\n"],
  ["6.9 a < ends an address", "www.lamp.example/he<lp\n"],
  ["6.9 schemes", "http://lamp.example (Visit https://lamp.example/help?q=oil+(gas)) ftp://lamp.example/x\n"],
  ["6.9 addresses of mail", "keeper@lamp.example and hello+x@lamp.example isn't hello@lamp+x.example\n"],
  ["6.9 addresses of mail and their ends", "a.b-c_d@a.b a.b-c_d@a.b. a.b-c_d@a.b- a.b-c_d@a.b_\n"],
  ["6.9 with protocols of their own", "mailto:keeper@lamp.example xmpp:keeper@lamp.example/oil\n"],
  ["6.9 within other marks", "**https://lamp.example/a** (*www.lamp.example*) ~~keeper@lamp.example~~\n"],
  [
    "6.11 disallowed elements",
    "<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is kept. <XMP> too.\n</blockquote>\n",
  ],
  ["6.11 disallowed elements in words", "the <textarea> and the <noframes>, <plaintext> and all\n"],
  ["HTML block 1: pre", "<pre>one\n\n  two *three*\n</pre>\nfour\n"],
  [
    "HTML block 1: script and style",
    "<script>\nlet oil;\n\nlet gas;\n</script>\nwords\n\n<style>\np { }\n</style>\nmore\n",
  ],
  [
    "HTML block 2 to 5: comments and declarations",
    "<!-- not\n\nsaid -->\nsaid\n\n<?php\n\necho; ?>\nagain\n\n<!DOCTYPE html>\n\n<![CDATA[\nx\n]]>\nlast\n",
  ],
  [
    "HTML block 6: a table",
    "<table>\n<tr><th>Who</th><th>Vote</th></tr>\n<tr><td>Ada</td><td><a href=/yes>yes</a></td></tr>\n</table>\n\nbelow\n",
  ],
  ["HTML block 6: Markdown within", "<div>\n\n*one* [two](/2)\n\n- three\n\n</div>\n"],
  ["HTML block 6: interrupts a paragraph", "one\n<div>\ntwo\n</div>\nthree\n"],
  ["HTML block 7: alone on its line", '<a href="/one">\n*one*\n</a>\n\n<del>\n\ntwo\n\n</del>\n'],
  ["HTML block 7: does not interrupt", "one\n<ins>\n*two*\n</ins>\n"],
  [
    "HTML inline",
    'a <b>one</b> <i>two</i> <a href="/3" title="t">three</a> <img src="/4.png" alt="four"> <br/> five\n',
  ],
  [
    "HTML inline around Markdown",
    "<em>one **two**</em> <span class=x>[three](/3)</span> <sup>*four*</sup>\n",
  ],
  [
    "HTML a browser shows in place of what is not there",
    '<object data="/plan.pdf">one <a href="/plan.pdf">the plan</a></object> <applet>two</applet>\n',
  ],
  ["HTML a pre with paragraphs", "<table><tr><td>\n<pre>\n**one**,\n\n_two_.\n</pre>\n</td></tr></table>\n"],
  [
    "HTML a map of links",
    '<img src="/map.png" usemap="#m" alt="the harbour"><map name=m><area href="/quay" alt="the quay"></map>\n',
  ],
  [
    "HTML lists and terms",
    "<dl><dt>one<dd>two &amp; three<dd>four<dt>five</dl><ol start=3><li>six<li>seven</ol>\n",
  ],
  [
    "HTML figures and details",
    '<figure><img src="/a.png" alt="one"><figcaption>two</figcaption></figure><details><summary>three</summary>four</details>\n',
  ],
  ["HTML that is not closed", "<p>one <b>two\n\nthree <i>four\n\n<ul><li>five\n\nsix\n"],
  ["HTML that crosses", "<p>one <b>two <i>three</b> four</i> <a href=/5>five <b>six</a> seven</b>\n"],
];
