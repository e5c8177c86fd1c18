import type { Concept } from "../concept";

/** Helping and being helped: patrons, allies, proxies, and those whom others decide about. */
export const support: Concept[] = [
  {
    slug: "patron-client",
    name: "patron and client",
    definition: {
      text: "A patron is a stronger power that protects and supplies a weaker government or group, its client. Each needs the other: the client its patron’s help, the patron a friend who holds a place for it. Help gives influence, but seldom full control.",
      younger:
        "A patron is a strong country that helps and protects a weaker government or group, its client. Both get something from it, but the strong one can’t always decide what the weak one does.",
    },
    sources: [
      "Christopher C. Shoemaker and John Spanier, Patron-Client State Relationships (1984)",
      "Daniel L. Byman, “Friends like These: Counterinsurgency and the War on Terrorism”, International Security 31:2 (2006)",
    ],
    roles: { patron: "the power that gives help", client: "the government or group that is helped" },
    needs: ["patron", "client"],
    rules: [
      {
        when: "{patron:sl} ,~6 (?:sheltered|shelters|harbou?red|sold|sells|supplies|arms|armed|finances|bankrolls|backs|supports|props_up|trains) ~2 {client:slg}",
        shows: "what {patron:does} for {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:armed|paid|funded|backed|trained|supported|financed|supplied|sustained) ~4 by ~3 {patron:slb}",
        shows: "who pays and arms",
        weight: 1,
        side: "yes",
      },
      {
        when: "{client:slg} *8 (?:under|without) ~2 {patron:slb} ?protection|support|help|backing|umbrella",
        shows: "how {client:rests/rest} on {patron}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{client:slg} *10 (?:help|support|aid|arms|weapons|money) from ~2 {patron:slb}",
        shows: "how {client:rests/rest} on {patron}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{client:slg} *5 (?:puppets?|stooges?|satellites?)",
        shows: "how far {client:is} its own master",
        weight: 1,
        side: "no",
      },
      {
        when: "{client:slg} *10 (?:ignored?|ignores|rejected|defied|defies) ~1 {patron:sl} ?'s? *2 (?:advice|wishes|warnings|orders|calls|pressure)",
        shows: "where {client:goes/go} its own way",
        weight: 2,
        side: "no",
      },
      {
        when: "{patron:slb} ~6 (?:aid|weapons|arms|money|loans|subsidies|advisers) ~2 (?:to|for) ~3 {client:slg}",
        shows: "what {patron:gives/give} to {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{patron:slb} ~4 (?:lent|lends|gave|gives|provides?|provided|sends?|sent) *5 (?:to)? ~1 {client:slg}",
        shows: "what {patron:gives/give} to {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{patron:slb} ~4 SUPPORT ~2 {client:slg}",
        shows: "what {patron:does} for {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{patron:slb} ~2 SUPPORTING ~1 for|to|of ~3 {client:slg}",
        shows: "what {patron:gives/give} to {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{client:slg} ~12 support|backing|help|aid|protection|assistance of|from ~6 {patron:slb}",
        shows: "how {client:rests/rest} on {patron}",
        weight: 2,
        side: "yes",
      },
      {
        when: "SUPPORTING|weapons|money of|from|by ~4 {patron:slb} ~3 to|for ~3 {client:slg}",
        shows: "what {patron:gives/give} to {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{client:slg} *6 depend(?:s|ed|ent)?|relies|relied|reliant|reliance ~2 on|upon ~4 {patron:slb}",
        shows: "how {client:depends/depend} on {patron}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{client:slg} ~6 (?:backed|supported|armed|funded|financed|protected|propped_up|saved|rescued) by ~4 {patron:slb}",
        shows: "who stands behind {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{patron:slb} *10 (?:saved|saves|rescued|rescues|propped_up|keeps?|kept) ,~2 {client:lg}",
        shows: "what {patron} did for {client}",
        weight: 2,
        side: "yes",
      },
      {
        when: "aid|assistance|weapons|arms to|for ~3 {client:slg}",
        shows: "the help that {client:gets/get}",
        weight: 1,
      },
      { when: "{patron:slb} -backed ~3 {client:slg}", shows: "who stands behind {client}", weight: 2 },
      {
        when: "{patron:sl} *12 (?:disturbed|annoyed|frustrated|unhappy|displeased|irritated|angered|impatient|dismayed) ~2 (?:by|with|at|over) ,~4 {client:slg}",
        shows: "where {client:does} what {patron:does} not want",
        weight: 2,
        side: "no",
      },
      {
        when: "{client:slg} *8 (?:defied|defies|ignored|ignores|rejected|rebuffed|resisted) ~4 {patron:slb}",
        shows: "where {client:goes/go} its own way",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:their|its|his) ally|client ?'s ~12 (?:promise|vow|refusal|insistence|hard_line|defiance)",
        shows: "where the client goes its own way",
        weight: 1,
        side: "no",
      },
      {
        when: "{client:sl} 's? ~3 (?:hard_line|intransigence|defiance|refusal|stubbornness)",
        shows: "where {client:goes/go} its own way",
        weight: 1,
        side: "no",
      },
    ],
    title: "How far can {patron} steer {client}?",
    question: {
      text: "A patron’s help is meant to give it a say in what its client does. Judged by the article, how far can {patron} steer {client}: does support buy obedience, or does the one who is helped keep a course of its own?",
      younger:
        "When a strong country helps a weaker partner, can it tell the partner what to do? Use the article to argue how far {patron} can steer {client}.",
    },
    issue: "how far {patron} can steer {client}",
    yes: {
      holder: "Support buys influence",
      view: "{client:needs/need} what {patron:gives/give}; by giving more or holding back, {patron} can press for a change of course.",
    },
    no: {
      holder: "The client keeps its own course",
      view: "{client:has} aims of its own, and knows that {patron} would lose much by its fall; so it can take the help and leave the advice.",
    },
    schools: {
      realism: {
        text: "Patrons help where their own power and security gain by it, and stop when the cost outgrows the gain; a client obeys as far as it has no other helper.",
        younger:
          "Strong states help others when it makes them safer or stronger, and stop when it costs too much.",
      },
      liberalism: {
        text: "What patron and client can do depends on who gains and pays at home on both sides, and on whether agreements and institutions give the client other ways to be safe.",
        younger:
          "What happens depends also on people at home and on whether agreements offer a better way to be safe.",
      },
      constructivism: {
        text: "The tie rests on how the two see each other: as friends with a shared cause, as protector and protected, or as partners in a bargain. The same aid means something else in each case.",
        younger: "It matters how the two see each other: as true friends, or only as useful.",
      },
    },
    parallels: [
      {
        when: "1955–1975",
        what: "The United States supported South Vietnam with money, advisers and then troops, and often could not make its governments carry out the reforms that it asked for.",
      },
      {
        when: "1972",
        what: "Egypt, though armed by the Soviet Union, sent thousands of Soviet military advisers home.",
      },
      {
        when: "1961–1991",
        what: "Cuba lived from Soviet oil and trade, yet followed a foreign policy of its own in Africa; when the Soviet Union ended, the help ended too.",
      },
    ],
    strong: [
      "Say what {patron:gives/give} and what it wants for it, each with a sentence of the article.",
      "Point to at least one act of {client} that {patron} did not want, or show that there is none.",
      "See that weakness can be a bargaining strength: a patron that cannot afford its client’s fall is not free to leave.",
    ],
    misconceptions: [
      "A client does whatever its patron says.",
      "A patron helps out of friendship alone.",
      "The stronger side always has more power over the weaker than the other way round.",
    ],
    limit: "that {client} may follow its own aims although it depends on {patron}",
    planning: "What {does:patron} give, what does it want for it, and does it get it?",
    everyday:
      "An older pupil protects a younger one from being pushed about. Does the younger one now have to do what the older one says? What could each threaten to do?",
    memo: {
      decision: "how to deal with {client}: directly, or through {patron}",
      one: {
        do: "press {patron} to rein in {client}",
        because: "whoever supplies the help can make it depend on conduct",
      },
      other: {
        do: "deal with {client} directly",
        because: "a client with aims of its own must itself be given a reason to change course",
      },
    },
    motion: "{patron:is} answerable for what {client:does}",
    motionIs: "yes",
    debate: {
      for: "Whoever arms and feeds another’s acts shares in them, above all where it could stop them.",
      against: "{client:decides/decide} for itself; to blame {patron:is} to let the doer go free.",
    },
    discussion: [
      "Who needs the other more, {patron} or {client}? Which sentence decided you?",
      "Is a power that helps one side of a conflict responsible for what that side does with the help?",
    ],
  },
  {
    slug: "alliance-dilemma",
    name: "the alliance dilemma",
    definition: {
      text: "Allies fear two things: abandonment, that the partner will not be there when it counts, and entrapment, that the partner will pull them into a quarrel that is not their own. Guarding against the one makes the other worse.",
      younger:
        "Friends among countries have two fears: being left alone when help is needed, and being pulled into a friend’s fight.",
    },
    sources: [
      "Glenn H. Snyder, “The Security Dilemma in Alliance Politics”, World Politics 36:4 (1984)",
      "Glenn H. Snyder, Alliance Politics (1997)",
    ],
    roles: {
      ally: "the stronger ally, whose word is in doubt",
      partner: "the ally that could be left alone or pull the other in",
    },
    needs: ["ally", "partner"],
    least: 3,
    rules: [
      {
        when: "{partner:slg} *10 abandoned by ~3 ally|allies",
        shows: "the fear that {partner:is} left alone",
        weight: 2,
        side: "no",
      },
      {
        when: "{ally:sl} ~1 (?:promises?|guarantees?|pledges?|word|commitments?|umbrella) *5 (?:worth|doubt\\w*|hollow|believ\\w+|count_on|trust\\w*|credib\\w*)",
        shows: "what the promise of {ally} is worth",
        weight: 2,
        side: "no",
      },
      {
        when: "{ally:sl} ~10 (?:will|would|to|must|should) ~2 (?:defend|protect|come_to) ~4 {partner:slb}",
        shows: "whether {ally} will stand by {partner}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{ally:sl} *16 (?:defen[cs]e|security|mutual_defen[cs]e) (?:treaty|pact|agreement) ~1 with ~2 {partner:sl}",
        shows: "what {ally:has} promised to {partner}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{ally:sl} 's? commitment to ~3 (?:defen[cs]e|security) of ~2 {partner:slb}",
        shows: "what {ally:has} promised to {partner}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{ally:sl} *10 (?:stand_by|keep_faith_with|defend|reassure|consult\\w*) ~1 (?:its|his|our|their|{ally2:s})? ~2 {partner:bo}? allies",
        shows: "how {ally:treats/treat} its allies",
        weight: 1,
        side: "yes",
      },
      {
        when: "allies ~1 in ~2 {partner:slb} *12 (?:complain\\w*|wonder\\w*|worr\\w+|doubt\\w*|fear\\w*|asked)",
        shows: "what the allies fear",
        weight: 2,
        side: "no",
      },
      {
        when: "{ally:sl} ~8 defend ~2 {partner:o} allies",
        shows: "whom {ally} would defend",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:drag|drags|dragged|draw|drawn) {ally:sl} into",
        shows: "the fear of being pulled into another’s quarrel",
        weight: 2,
        side: "no",
      },
      {
        when: "{ally:sl} ~4 (?:abandon\\w*|desert(?:s|ed|ing)?|betray\\w*|sold_out|walk(?:s|ed|ing)?_away_from|turn(?:s|ed|ing)?_(?:its|his)_back_on|forsak\\w+) ~3 {partner:slgpb}",
        shows: "the fear that {ally:leaves/leave} {partner}",
        weight: 2,
        side: "no",
      },
      {
        when: "{partner:slgpb} ~6 (?:abandoned|betrayed|deserted|let_down|left_alone) by ~3 {ally:sl}",
        shows: "the fear that {ally:leaves/leave} {partner}",
        weight: 2,
        side: "no",
      },
      {
        when: "{partner:slg} *10 losing|lost|loses|lose|without ~4 support|backing|help|protection ~2 of|from ~3 {ally:sl}",
        shows: "what {partner:loses/lose} with {ally}",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:does|did|do)_not_help|abandon\\w*|betray\\w*|leaves?|left|desert\\w*|worr(?:y|ies|ied)|alarm\\w*|unsettl\\w*|disappoint\\w* ~3 {ally:sl} ?'s ~1 ALLY",
        shows: "what the allies of {ally} have to fear",
        weight: 2,
        side: "no",
      },
      {
        when: "{ally:sl} 's? ~1 allies ,~3 (?:who|which|that)? ~1 (?:hoped|feared?|worr(?:y|ied)|doubt(?:ed)?|expected|wonder(?:ed)?)",
        shows: "what the allies of {ally} hoped or feared",
        weight: 2,
        side: "no",
      },
      {
        when: "{ally:sl} ~6 (?:commitment|guarantees?|promises?|pledge[sd]?|treaty|obligations?|umbrella|assurances?) *8 {partner:slb}",
        shows: "what {ally:has} promised to {partner}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{ally:sl} ~4 (?:defend|protect|come_to_the_(?:aid|defen[cs]e)_of|stand_by|stands_by|stood_by|reassur\\w+) ~3 {partner:slb}",
        shows: "how far {ally:stands/stand} by {partner}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{ally:sl} *6 (?:dragged|drawn|pulled|sucked|entangled) into",
        shows: "the fear of being pulled into another’s quarrel",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:abandon\\w*|entrap\\w*|burden-sharing|free[- ]rid\\w+|mutual_defen[cs]e|alliance)",
        shows: "the promises and doubts of allies",
        weight: 1,
      },
      {
        when: "{partner:slgb} *4 ~2 (?:ally|allies|partner|allied) ~2 (?:of|with|to|is|was|are) ~3 {ally:sl}",
        shows: "that the two are allies",
        weight: 1,
      },
      {
        when: "{ally:slb} 's? ~3 (?:ally|allies|partner) ,?~1 {partner:slg}",
        shows: "that the two are allies",
        weight: 1,
      },
    ],
    title: "Can {partner} count on {ally}?",
    question: {
      text: "Allies fear being abandoned, and fear being dragged into another’s quarrel. Judged by the article, {was:partner} right to build its safety on {ally}, or does an ally’s help last only as long as it serves the ally?",
      younger:
        "Can a country trust a strong friend to stand by it? Argue from what the article says about {ally} and {partner}.",
    },
    issue: "whether {partner} can count on {ally}",
    yes: {
      holder: "The ally can be counted on",
      view: "{ally:has} shown by what it did that its promises mean something, and it would lose its name with every friend if it broke them.",
    },
    no: {
      holder: "The ally follows its own interest",
      view: "{ally:helps/help} as long as it gains by helping; when its interests change, {partner:stands/stand} alone.",
    },
    schools: {
      realism: {
        text: "Alliances are marriages of convenience: states join against a shared danger and leave when the danger or the interest has gone. Wise allies keep other means in hand.",
        younger: "Allies stay while it is useful to them. A wise state can also help itself.",
      },
      liberalism: {
        text: "Written treaties, shared institutions and the need to keep a good name raise the price of breaking a promise, above all among democracies.",
        younger: "Treaties and a good name make it costly to break a promise.",
      },
      constructivism: {
        text: "An alliance that has become a community of shared values holds longer than one made of interests, since leaving it would change who the members think they are.",
        younger: "Friends who share values stick together longer than those who only share an enemy.",
      },
    },
    parallels: [
      {
        when: "1914",
        what: "Alliances that were meant to keep each member safe helped to turn a conflict between Austria-Hungary and Serbia into a war of the great powers.",
      },
      {
        when: "1938",
        what: "At Munich Britain and France, France being its ally, accepted that Czechoslovakia give up the Sudetenland; Czechoslovakia was not at the table.",
      },
      {
        when: "1949",
        what: "In the North Atlantic Treaty the members promised that an attack on one would be considered an attack on all; keeping that promise believable has been a worry ever since.",
      },
    ],
    strong: [
      "Name both fears, abandonment and entrapment, and say which of them the article shows.",
      "Tell what {ally} promised or did from what {partner} hoped.",
      "Weigh what it costs {ally} itself, with its other friends, if {partner:feels/feel} let down.",
    ],
    misconceptions: [
      "An alliance means that the members always agree.",
      "Leaving an ally harms only the one that is left.",
      "Only weak allies have something to fear from an alliance.",
    ],
    limit: "that less support is not always abandonment, and may be pressure on {partner}",
    planning: "What did {partner} expect of {ally}, and on what grounds?",
    everyday:
      "A friend has promised to help you whenever there is trouble. When would you stop relying on the promise? When would you be sorry that you made it too?",
    memo: {
      decision:
        "whether to rely on great powers for safety, having seen how {ally:deals/deal} with {partner}",
      one: {
        do: "bind a strong ally more closely, by treaty and shared plans",
        because: "a promise given in public is costly to break",
      },
      other: {
        do: "build other friendships and means of its own",
        because: "an ally’s interests can change overnight",
      },
    },
    motion: "a state that relies on {ally} for its safety makes a mistake",
    motionIs: "no",
    discussion: [
      "Does the article show {ally} breaking a promise, or never having made one?",
      "What will other friends of {ally} learn from what happens to {partner}?",
    ],
  },
  {
    slug: "proxy-war",
    name: "proxy war",
    definition: {
      text: "In a proxy war rival outside powers back opposite sides of a conflict instead of fighting each other directly. They risk less of their own; the people of the country bear the cost.",
      younger:
        "In a proxy war, outside countries that are rivals help different sides in another country’s war instead of fighting each other.",
    },
    sources: [
      "Andrew Mumford, Proxy Warfare (2013)",
      "Karl W. Deutsch, “External Involvement in Internal War”, in Harry Eckstein (ed.), Internal War (1964)",
    ],
    roles: {
      first: "one outside power",
      second: "the outside power on the other side",
      arena: "the country where they do it",
    },
    needs: ["first", "second"],
    rules: [
      {
        when: "(?:contest|war|struggle|rivalry|conflict|battle) ~1 between ~1 {first:sl} ~1 and ~1 {second:sl}",
        shows: "whose contest the war is said to be",
        weight: 1,
      },
      {
        when: "{first:sl} *16 (?:coalition|bombed|bombs|bombing|backs|supports|arms) *16 ; {second:sl} ~1 (?:supplies|backs|arms|supports|finances)",
        shows: "whom {first} and {second} back",
        weight: 2,
      },
      { when: "war that others fight for {first:sl}", shows: "who fights for whom", weight: 2 },
      { when: "(?:puppets?|prox(?:y|ies)|mercenar\\w+)", shows: "the word itself", weight: 1 },
      {
        when: "prox(?:y|ies) ~3 (?:wars?|battle|conflict|struggle|fight)? ~2 (?:between|by|of) ~2 {first:sl} ~2 and ~2 {second:sl}",
        shows: "that {first} and {second} fight through others",
        weight: 2,
      },
      {
        when: "{first:sl} ~3 and ~2 {second:sl} *12 (?:prox(?:y|ies)|opposite_sides|opposing_sides|rival_sides)",
        shows: "that {first} and {second} stand on opposite sides",
        weight: 2,
      },
      {
        when: "{first:sl} ~2 (?:backs|back|backing|supports?|supporting|arms|arming) *6 ,? *3 (?:while|whereas|and|but) ~2 {second:sl} ~3 (?:backs|back|backing|supports?|supporting|arms|arming)",
        shows: "whom {first} and {second} back",
        weight: 2,
      },
      { when: "{first:s} -backed *8 {second:s} -backed", shows: "who stands behind each side", weight: 2 },
      {
        when: "{first:s} -backed ~2 (?:rebels?|forces|militias?|fighters|government|separatists|troops|opposition|regime)",
        shows: "who stands behind one side",
        weight: 1,
      },
      {
        when: "{second:s} -backed ~2 (?:rebels?|forces|militias?|fighters|government|separatists|troops|opposition|regime)",
        shows: "who stands behind one side",
        weight: 1,
      },
      { when: "prox(?:y|ies)", shows: "the word itself", weight: 1 },
      { when: "civil_war|war|fighting|conflict in ~2 {arena:st}", shows: "where it is fought", weight: 1 },
      { when: "{arena:s} 's? ~2 civil_war|conflict|war", shows: "where it is fought", weight: 1 },
      {
        when: "(?:great_power|superpower)_(?:struggle|rivalry|contest|game)|pawns?",
        shows: "whose contest it is",
        weight: 1,
      },
    ],
    title: "Whose war is it?",
    question: {
      text: "Rival powers may back opposite sides of another country’s war. Judged by the article, does the part that {first} and {second} play[ in {arena}] bring the end of the fighting nearer, or put it off?",
      younger:
        "Do {first} and {second} make the war longer or shorter by helping different sides? Argue from the article.",
    },
    issue: "whether the part of {first} and {second} shortens or lengthens the war",
    yes: {
      holder: "Outside powers can end it",
      view: "Those who supply the war can press their own side to stop; without them nobody could make the fighters settle.",
    },
    no: {
      holder: "Outside powers feed it",
      view: "Each time one side weakens, its helper gives more; so nobody is forced to settle, and the people pay.",
    },
    schools: {
      realism: {
        text: "Rivals fight through others because a direct war would be too dangerous; they will stop when the prize is no longer worth the price.",
        younger: "Rivals use others to fight because fighting each other is too dangerous.",
      },
      liberalism: {
        text: "Wars that outsiders feed can end by agreements that bind the outsiders too, watched over by institutions, and by making arms deliveries visible.",
        younger: "Such wars can end when the outside countries agree on rules and others check them.",
      },
      constructivism: {
        text: "Outsiders turn a local quarrel into a part of their own story, of faith, freedom or old enmity; the people concerned may see it otherwise.",
        younger:
          "Outside countries tell the war as their own story; people who live there may see it differently.",
      },
    },
    parallels: [
      {
        when: "1936–1939",
        what: "In the Spanish Civil War Germany and Italy helped General Franco’s side, while the Soviet Union helped the Republic.",
      },
      {
        when: "1975–2002",
        what: "In Angola’s civil war the Soviet Union and Cuba supported the government, the United States and South Africa its enemies; the war outlasted the Cold War.",
      },
      {
        when: "1979–1989",
        what: "After Soviet troops entered Afghanistan, the United States, Pakistan and Saudi Arabia supplied those who fought against them.",
      },
    ],
    strong: [
      "Show for each outside power whom it backs and by which means.",
      "Ask what the local sides want for themselves: they are no mere tools.",
      "Say what would have to happen for {first} and for {second} to stop.",
    ],
    misconceptions: [
      "Any war in which outsiders help is a proxy war.",
      "The local fighters have no aims of their own.",
      "A proxy war costs the powers behind it nothing.",
    ],
    limit: "that the local sides have causes of their own, so that not all follows from the outside powers",
    planning: "Who fights, who helps from outside, and what does each of them want?",
    everyday:
      "Two groups at school quarrel, and older pupils cheer each of them on. Would the quarrel end sooner if the older ones went home?",
    memo: {
      decision: "how to bring the sides to a ceasefire",
      one: { do: "work first on {first} and {second}", because: "a side that gets no more arms must talk" },
      other: { do: "work first on the local sides", because: "a peace made over their heads will not hold" },
    },
    motion: "outside powers that arm one side of a war share the guilt for its victims",
    motionIs: "no",
    discussion: [
      "Would the war described end if the outside powers went home? What in the article speaks for your answer?",
      "What do {first} and {second} risk, and what do the people who live there risk?",
    ],
  },
  {
    slug: "small-peoples",
    name: "small states and peoples between great powers",
    definition: {
      text: "Great powers often settle matters over the heads of those who must live with the outcome. Smaller states and peoples can bend, choose a side, play one power against another, or appeal to law and to public opinion; each way has its price.",
      younger:
        "Strong countries often decide things without asking the weaker ones who must live with the result. The weaker ones look for ways to be heard.",
    },
    sources: [
      "Thucydides, History of the Peloponnesian War, book 5 (the Melian dialogue)",
      "Annette Baker Fox, The Power of Small States (1959)",
      "Robert O. Keohane, “Lilliputians’ Dilemmas”, International Organization 23:2 (1969)",
    ],
    roles: { power: "a great power that decides", people: "those who must live with it" },
    needs: ["power", "people"],
    least: 3,
    rules: [
      {
        when: "(?:do|does|did|have)_not ~1 (?:want_to_)?choose *12 {people:s}",
        shows: "that {people:does} not want to choose",
        weight: 2,
        side: "no",
      },
      {
        when: "choose between ~3 (?:east|west|{power:slb}) ~1 and",
        shows: "the choice between powers",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:bid_against|play(?:ing|s|ed)?_off|courted_by|hedg\\w+|between_(?:east|two)_)",
        shows: "how the weaker use the rivalry of the strong",
        weight: 1,
        side: "no",
      },
      {
        when: "{people:sp} ~8 (?:owes?|owed|vot(?:e|es|ed)_against|never_criticised|never_criticized|accede|kowtow\\w*|give_in) *8 {power:slb}",
        shows: "how {people} must heed {power}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{people:s} *4 (?:like_most_of)? *6 (?:has|have) never (?:criticis|criticiz)ed {power:s}",
        shows: "how {people} must heed {power}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{people:s} *10 (?:seems_)?willing to ~3 (?:accede|yield|agree|bow) ~1 to {power:s}",
        shows: "how {people} must heed {power}",
        weight: 2,
        side: "yes",
      },
      {
        when: "smaller_countries|small_countries|small_states|weaker_states|neighbou?rs *16 {power:s}",
        shows: "how the smaller stand to {power}",
        weight: 1,
      },
      {
        when: "{people:sp} *14 (?:do_not_get_enough|hunger|famine|have_known_nothing_but|not_been_asked|never_asked|been_asked|without_a_voice)",
        shows: "what it means for the people",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:over|behind) {people:sp} 's (?:heads|backs)",
        shows: "who is not asked",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:over_their_heads|never_asked|asked_least|were_not_asked|not_consulted|without_consulting|told_rather_than_consulted)",
        shows: "who is not asked",
        weight: 2,
        side: "yes",
      },
      {
        when: "{people:sp} *6 (?:battleground|battlefield|chessboard)",
        shows: "what {people:is} made into",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:bring|brings|brought|offer\\w*|invest\\w*|lend\\w*|lent|loans?|railway|ports?) *20 {power:s}",
        shows: "what the power brings",
        weight: 1,
      },
      {
        when: "{people:sp} *8 (?:pawns?|caught_between|sandwiched|bargaining_chips?|at_the_mercy|squeezed_between|battleground|playground|chessboard|trampled|forgotten)",
        shows: "how {people:is} placed between the powers",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:pawns?|bargaining_chips?|battleground|caught) *8 (?:great|big|major|super|world|foreign|rival)-?_?powers?",
        shows: "who is in the hands of the powers",
        weight: 1,
        side: "yes",
      },
      { when: "PEOPLE of|in ~1 {people:sp} *14", shows: "what happens to the people", weight: 1 },
      {
        when: "millions|thousands|people|lives of ~1 {people:sp} *3 (?:deserve\\w*|suffer\\w*|fled|flee|killed|displaced|died|pay|paid)",
        shows: "what it means for the people",
        weight: 2,
        side: "yes",
      },
      {
        when: "{people:sp} ?people|civilians|refugees|population *6 (?:deserve\\w*|suffer\\w*|fled|flee|killed|displaced|died|pay|paid|abandon\\w*|betray\\w*|forgotten)",
        shows: "what it means for the people",
        weight: 2,
        side: "yes",
      },
      {
        when: "{power:sl} *6 (?:over_the_heads?_of|behind_the_backs?_of|without_(?:asking|consulting)) ~3 {people:sp}",
        shows: "who decides without whom",
        weight: 2,
        side: "yes",
      },
      {
        when: "{people:sp} *4 (?:neutral(?:ity)?|non-align\\w+|hedg(?:e|es|ed|ing)|play(?:s|ed|ing)?_off|between) *6 {power:sl}",
        shows: "how {people:steers/steer} between powers",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:little|small(?:er)?|weak(?:er)?|tiny) ~1 (?:countr(?:y|ies)|states?|nations?|neighbou?rs?)",
        shows: "how the weak are spoken of",
        weight: 1,
      },
      {
        when: "great_power|great_powers|superpowers?|big_powers?|major_powers?|world_powers|foreign_powers",
        shows: "how the strong are spoken of",
        weight: 1,
      },
      { when: "{power:sl} *16 {people:p}", shows: "what {power:means/mean} for {people}", weight: 1 },
      {
        when: "{power:sl} *10 (?:withdr\\w+|enter\\w+|invad\\w+|troops|forces|sanctions|annex\\w+|bomb\\w+) *6 {people:s}",
        shows: "what {power:does} in or about {people}",
        weight: 1,
      },
    ],
    title: "What do the strong owe the weak?",
    question: {
      text: "“The strong do what they can and the weak suffer what they must,” Thucydides has the envoys of Athens say. Is that a fair account of how {power:deals/deal} with {people} in the article, or have the weaker a say too?",
      younger:
        "When {power:acts/act}, should it think first of itself or of the people of {people}? Argue from the article.",
    },
    issue: "whether {power:settles/settle} matters over the heads of {people}",
    yes: {
      holder: "The strong decide",
      view: "What happens to {people:follows/follow} from what {power:wants/want}; the people who live with it were not asked.",
    },
    no: {
      holder: "The weaker have a say",
      view: "{people} can refuse, wait, seek other friends and appeal to others; {power:does} not get all that it wants.",
    },
    schools: {
      realism: {
        text: "Power decides; the weak survive by bending, by finding a protector or by being of use. Appeals to justice move the strong only where it costs them nothing.",
        younger: "The strong decide. The weak must find a protector or keep quiet.",
      },
      liberalism: {
        text: "Law, institutions and trade give small states a voice and equal votes; they gain most from rules and so defend them.",
        younger: "Rules and international bodies give small countries a voice.",
      },
      constructivism: {
        text: "What counts as a matter for great powers alone is itself a belief that can change, as the idea that peoples may rule themselves has changed the world since 1945.",
        younger: "People’s ideas of what is fair can change what the strong can do.",
      },
    },
    parallels: [
      {
        when: "416 BC",
        what: "Athens demanded that the island of Melos submit; Melos trusted in justice and in help from Sparta, and was destroyed.",
      },
      {
        when: "1939",
        what: "Germany and the Soviet Union divided eastern Europe between them in a secret protocol to their non-aggression pact, and then Poland’s land between them.",
      },
      {
        when: "1961",
        what: "States that would not choose a side in the Cold War met in Belgrade and began the Non-Aligned Movement.",
      },
    ],
    strong: [
      "Say who in the article decides and who lives with the decision, with sentences for each.",
      "Judge {power} by a stated standard (gain, law, welfare of people) rather than by taste.",
      "Find at least one way in which {people} can act, or show that the article gives none.",
    ],
    misconceptions: [
      "Small states and peoples have no influence at all.",
      "A government always speaks for all the people of its country.",
      "Great powers act only out of malice or only out of kindness.",
    ],
    limit: "that governments, groups and ordinary people of {people} may want different things",
    planning: "Who takes the decisions in the article, and who has to live with them?",
    everyday:
      "Two big companies agree on a plan for your street. Nobody asked those who live there. What could the neighbours do?",
    memo: {
      decision: "how to give the people of {people} a voice in what is decided",
      one: {
        do: "ask for a seat at every table for those concerned",
        because: "what is agreed without them will not last",
      },
      other: {
        do: "seek agreement among the powers first",
        because: "without {power} nothing that is agreed can be carried out",
      },
    },
    motion: "great powers have no right to decide the future of smaller peoples",
    motionIs: "yes",
    debate: {
      for: "Those who must live with a decision should make it; strength gives no right.",
      against: "Without the strong nothing can be carried out; who would keep order if they stood aside?",
    },
    discussion: [
      "Who is not quoted or asked in the article, though it is about them?",
      "Does strength give {power} duties, or only choices?",
    ],
  },
];
