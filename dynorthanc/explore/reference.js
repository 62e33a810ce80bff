"use strict";
(() => {
  const root = document.documentElement;
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const search = one("#search");
  const since = one("#since");
  const told = one("#told");
  const operations = all(".op");
  const sections = all("section[data-tag]");

  // what was chosen stays, where the browser lets a page keep something
  const keep = (name, value) => { try { localStorage.setItem(`dynorthanc-${name}`, value); } catch { /* not here */ } };
  const kept = (name) => { try { return localStorage.getItem(`dynorthanc-${name}`); } catch { return null; } };

  // light and dark
  const theme = one("#theme");
  const isDark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const showTheme = () => {
    theme.setAttribute("aria-pressed", String(isDark()));
    theme.textContent = isDark() ? "☀" : "☾";
  };
  if (kept("theme")) root.dataset.theme = kept("theme");
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep("theme", root.dataset.theme);
    showTheme();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);
  showTheme();

  // the language of the examples
  const languages = all("[data-choose]");
  const choose = (language) => {
    root.dataset.lang = language;
    languages.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.choose === language)));
  };
  languages.forEach((button) => button.addEventListener("click", () => {
    choose(button.dataset.choose);
    keep("lang", button.dataset.choose);
  }));
  choose(languages.some((button) => button.dataset.choose === kept("lang")) ? kept("lang") : "python");

  // search: what o.search finds, with its words and weights
  const { noise, meant, stems, phrases, peaceful, undone, harm, worth, beside } = JSON.parse(search.dataset.words);
  const stem = (word) => stems.reduce((left, [ending, instead]) => left.replace(new RegExp(ending, "u"), instead), word);
  const split = (text) => text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase().split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !noise.includes(word)).map(stem);
  const asked = (text) => split(phrases.reduce(
    (left, [phrase, instead]) => left.replace(new RegExp(phrase, "gu"), instead), text.includes(" ") ? text.toLowerCase() : text)).map(spelt);
  // what is not on this page counts too, and is named: helpers of the Python client, operations of other versions
  const index = [...beside.map((entry) => ({ ...entry, parts: entry.path.split("/") })), ...operations.map((operation) => ({
    operation,
    id: operation.id,
    fields: operation.dataset.s.split("\n").map((line) => [parseInt(line, 10), line.replace(/^\d+/, "")]),
    path: operation.dataset.path,
    parts: operation.dataset.path.split("/"),
    method: operation.dataset.method,
    old: "old" in operation.dataset,
  }))];

  // a slip of the pen: one letter, or letters that changed places; of several the likest
  const known = new Set(index.flatMap(({ fields }) => fields.flatMap(([, said]) => said.split(" "))));
  const sorted = (word) => [...word].sort().join("");
  const isSlip = (one, other) => {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1) return false;
    if (sorted(one) === sorted(other)) return true;
    let same = 0;
    while (same < short.length && short[same] === long[same]) same += 1;
    return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
  };
  const inCommon = (one, other) => {  // how many letters, in blocks, the longest first
    for (let length = Math.min(one.length, other.length); length > 0; length -= 1) {
      for (let at = 0; at + length <= one.length; at += 1) {
        const there = other.indexOf(one.slice(at, at + length));
        if (there >= 0) {
          return length + inCommon(one.slice(0, at), other.slice(0, there)) + inCommon(one.slice(at + length), other.slice(there + length));
        }
      }
    }
    return 0;
  };
  const spelt = (word) => {
    if (known.has(word) || Object.hasOwn(meant, word)) return word;
    if (word.length > 3 && [...known].some((other) => other.startsWith(word))) return word;
    const slips = [...known, ...Object.keys(meant)]
      .filter((other) => other && isSlip(word, other) && (word.length > 5 || sorted(word) === sorted(other)))
      .map((other) => [2 * inCommon(other, word) / (other.length + word.length), other]);
    slips.sort(([like, one], [less, other]) => less - like || (one < other ? 1 : -1));
    return slips.length && slips[0][0] >= 0.6 ? slips[0][1] : word;
  };

  const others = (word) => (Object.hasOwn(meant, word) ? meant[word] : []);
  const fit = (word, fields) => Math.max(0, ...fields.map(([weight, text]) => weight
    * (text.includes(` ${word} `) ? 3 : text.includes(` ${word}`) ? 2 : word.length > 3 && text.includes(word) ? 1 : 0)));
  const score = (word, fields) => Math.max(fit(word, fields), ...others(word).map((other) => worth.synonym * fit(other, fields)));
  const sum = (numbers) => numbers.reduce((left, one) => left + one, 0);
  const isMeant = (harms, words, fields) => {
    const ofIt = fields.filter(([weight]) => weight >= worth.argument);
    return harms.every((one) => harm[one].some((word) => words.includes(word)))
      && words.every((word) => score(word, ofIt));
  };
  const hits = (text) => {
    const said = asked(text);
    const words = [...new Set(said)];
    const all_ = words.map((word) => index.map(({ fields }) => score(word, fields))).filter((scores) => scores.some(Boolean));
    if (3 * all_.length < words.length || words.some((word) => undone.includes(word))) return [];
    const rare = all_.map((scores) => Math.log(1 + index.length / scores.filter(Boolean).length));
    const phrase = ` ${said.join(" ")} `;
    const isPeaceful = new RegExp(peaceful, "u").test(text.toLowerCase());
    const isOne = !text.trim().includes(" ");
    const found = index.flatMap((entry, at) => {
      const { fields } = entry;
      const scores = all_.map((each) => each[at]);
      const share = sum(rare.filter((_, word) => scores[word]));
      const harms = Object.keys(harm).filter((part) => `_${entry.id}_`.includes(`_${part}_`));
      if (!share || (harms.length && (isPeaceful || !isMeant(harms, words, fields)))) return [];
      const together = said.length > 1 && fields.some(([weight, text_]) => weight > worth.text && text_.includes(phrase));
      const rank = sum(scores.map((one, word) => one * rare[word])) * (together ? worth.phrase : 1)
        * (entry.old ? worth.old : 1) * (entry.method ? 1 : worth.helper) / (1 + worth.length * (fields[0][1].split(" ").length - 1));
      return [{ entry, share, rank: isOne && together ? rank + 1e6 : rank, isSure: Math.min(...scores) >= worth.sure }];
    });
    const most = Math.max(0, ...found.map(({ share }) => share)) * (found.some(({ isSure }) => isSure) ? 1 : worth.enough);
    return found.filter(({ share }) => share >= most).sort((one, other) => other.rank - one.rank
      || Boolean(one.entry.method) - Boolean(other.entry.method) || !one.entry.operation - !other.entry.operation
      || one.entry.path.length - other.entry.path.length || (one.entry.id < other.entry.id ? -1 : 1)).map(({ entry }) => entry);
  };
  const atPath = (text) => {
    const path = text.trim().match(/^(?:([a-z]+)\s+)?(?:https?:\/\/[^/\s]+)?([^\s?#/]*\/[^\s?#]*)(?:[?#]\S*)?$/i);
    if (!path) return [];
    const parts = path[2].split("/").filter(Boolean);
    const free = (entry) => entry.parts.filter((part) => part.startsWith("{")).length;
    const long = (entry) => entry.parts.length === parts.length || (entry.parts.at(-1) === "{path}" && entry.parts.length < parts.length);
    const found = index.filter((entry) => entry.method && (!path[1] || entry.method === path[1].toUpperCase()) && long(entry)
      && entry.parts.every((part, at) => part.startsWith("{") || part === parts[at]));
    const fewest = Math.min(...found.map(free));
    return found.filter((entry) => free(entry) === fewest);
  };
  const find = (text) => {
    const found = atPath(text);
    return found.length ? found : hits(text);
  };
  // the likeliest first: its group, and in each group the operations in the order they were found
  const group = new Map(operations.map((operation) => [operation, operation.closest("section")]));
  const end = sections.length ? sections.at(-1).nextElementSibling : null;
  let arranged = operations;
  const arrange = (order) => {
    if (order === arranged) return;
    arranged = order;
    order.forEach((operation) => group.get(operation).append(operation));
    new Set([...order.map((operation) => group.get(operation)), ...sections]).forEach((section) => end.before(section));
  };

  // what was found, and what changed since a version
  const filter = () => {
    const all_ = search.value.trim() ? find(search.value) : [];
    const found = search.value.trim() ? all_.flatMap(({ operation }) => operation || []) : operations;
    const elsewhere = all_.filter(({ operation }) => !operation);
    const among = new Set(found);
    arrange(found);
    const after = since.value === "" ? -1 : Number(since.value);
    let shown = 0;
    for (const operation of operations) {
      const changed = Number(operation.dataset.latest) > after;
      operation.hidden = !(among.has(operation) && changed);
      shown += operation.hidden ? 0 : 1;
      const mark = one(".tag.since", operation);
      const changes = one(".tag.changes", operation);
      if (changes) changes.hidden = !(after >= 0 && changed && Number(operation.dataset.since) <= after);
      if (mark) mark.classList.toggle("fresh", after >= 0 && Number(operation.dataset.since) > after);
    }
    for (const row of all("tr[data-since]")) row.classList.toggle("fresh", after >= 0 && Number(row.dataset.since) > after);
    for (const section of sections) {
      const left = all(".op:not([hidden])", section).length;
      section.hidden = !left;
      const link = one(`nav a[href="#${section.id}"]`);
      link.parentElement.hidden = !left;
      one("span", link).textContent = left;
    }
    for (const item of all("[data-until]")) item.hidden = after >= 0 && Number(item.dataset.until) < after;
    one(".beside").hidden = !elsewhere.length;
    one(".beside").textContent = `Not on this page: ${elsewhere.slice(0, 6).map(({ id, note }) =>
      `${id} (${note === "helper" ? "a helper of the Python client" : note})`).join(", ")}${elsewhere.length > 6 ? ", …" : ""}`;
    one(".nothing").hidden = shown > 0 || elsewhere.length > 0;
    const kinds = after >= 0 ? ` new or changed since ${since.selectedOptions[0].text}` : "";
    told.textContent = `${shown} of ${operations.length} operations${kinds}`;
  };
  search.addEventListener("input", filter);
  since.addEventListener("change", filter);

  // keyboard: / searches, arrows walk through the operations
  const summaries = () => all(".op:not([hidden]) > summary");
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      filter();
    } else if (event.key === "Enter" && event.target === search) {
      const first = summaries()[0];
      if (first) {
        event.preventDefault();
        first.parentElement.open = true;
        first.focus();
      }
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (event.target === search || event.target.matches(".op > summary"))) {
      const list = summaries();
      const next = list[list.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next || event.target !== search) {
        event.preventDefault();
        (next || search).focus();
      }
    }
  });

  // a link to an operation opens it
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches(".op")) {
      if (target.hidden) { search.value = ""; since.value = ""; filter(); }
      target.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", follow);

  // copying
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const pre = one("pre", button.closest(".example"));
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(pre);
      button.textContent = "Press Ctrl+C";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1600);
  });

  // where one is
  const links = new Map(sections.map((section) => [section, one(`nav a[href="#${section.id}"]`)]));
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        links.forEach((link) => link.removeAttribute("aria-current"));
        links.get(target).setAttribute("aria-current", "true");
      }
    }
  }, { rootMargin: "-15% 0px -75% 0px" });
  sections.forEach((section) => watch.observe(section));

  all("[data-script]").forEach((part) => { part.hidden = false; });
  filter();
  follow();
})();
