/** Ways to write an address that no server may go to for anyone: for tests and `npm run attack`. */

/** Loopback, in every spelling that some parser takes. `:0` is replaced by a port that listens. */
export const loopbackSpellings: string[] = [
  ...["127.0.0.1", "127.1", "127.0.1", "127.0.0.2", "127.255.255.254", "127.0.0.1.", "0.0.0.0", "0", "0.0"],
  ...[
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0x7f.1",
    "017700000001",
    "0177.0.0.1",
    "0177.1",
    "0x7F.0x0.0x0.0x1",
  ],
  ...[
    "00000177.0.0.1",
    "0x0000007f.1",
    "127.0.0x0.1",
    "127.0x1",
    "0x7f.0.1",
    "%31%32%37.0.0.1",
    "127%2e0%2e0%2e1",
  ],
  ...["１２７.0.0.1", "127。0。0。1", "①②⑦.⓪.⓪.①", "１２７。１", "0x7f｡1", "𝟏𝟐𝟕.𝟎.𝟎.𝟏"],
  ...[
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::0001]",
    "[::]",
    "[::127.0.0.1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
  ],
  ...["[0:0:0:0:0:ffff:7f00:0001]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::127.0.0.1]", "[2002:7f00:1::]"],
  ...["[2001:0:7f00:1::1]", "[::ffff:0:127.0.0.1]", "[fe80::1]", "[0000::1]"],
  ...[
    "localhost",
    "LOCALHOST",
    "localhost.",
    "LocalHost.",
    "a.localhost",
    "x.y.localhost.",
    "ｌｏｃａｌｈｏｓｔ",
  ],
  ...["localhost.localdomain", "ip6-localhost", "broadsheet", "db", "metadata", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ"],
];

/** Networks of houses, clouds and carriers, metadata services, what is reserved, and what carries IPv4 inside IPv6. */
export const privateSpellings: string[] = [
  ...[
    "10.0.0.1",
    "10.255.255.255",
    "0xa.1",
    "012.0.0.1",
    "167772161",
    "172.16.0.1",
    "172.31.255.254",
    "0xac100001",
  ],
  ...[
    "192.168.0.1",
    "192.168.1.254",
    "3232235521",
    "0300.0250.0.1",
    "100.64.0.1",
    "100.127.255.254",
    "100.100.100.200",
  ],
  ...["169.254.169.254", "0xa9fea9fe", "2852039166", "0251.0376.0251.0376", "169.254.43518", "169.16689662"],
  ...[
    "169.254.170.2",
    "168.63.129.16",
    "0xa83f8110",
    "192.0.0.192",
    "192.0.2.1",
    "198.51.100.7",
    "203.0.113.9",
  ],
  ...["198.18.0.1", "192.88.99.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "0.1.2.3"],
  ...[
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[fd12:3456::1]",
    "[fe80::1%25eth0]",
    "[febf::1]",
    "[fec0::1]",
    "[ff02::1]",
  ],
  ...[
    "[::ffff:10.0.0.1]",
    "[::ffff:a9fe:a9fe]",
    "[::10.0.0.1]",
    "[64:ff9b::a9fe:a9fe]",
    "[2002:a9fe:a9fe::]",
  ],
  ...["[2002:c0a8:1::1]", "[2001::1]", "[2001:db8::1]", "[100::1]", "[3fff::1]", "[4000::1]", "[5f00::1]"],
  ...[
    "metadata.google.internal",
    "instance-data.internal",
    "printer.local",
    "nas.lan",
    "router.home",
    "hub.home.arpa",
  ],
  ...["intranet.corp", "x.onion", "x.test", "x.invalid", "１６９.２５４.１６９.２５４", "169。254。169。254"],
];

/** Addresses whose parts lead elsewhere than they seem to. */
export const crookedAddresses: string[] = [
  ...["http://example.org@127.0.0.1/", "http://127.0.0.1:80@example.org/", "http://user:pass@127.0.0.1/"],
  ...[
    "http://127.0.0.1#@example.org/",
    "http://127.0.0.1\\@example.org/",
    "http:127.0.0.1",
    "http:///127.0.0.1/",
  ],
  ...[
    "http:\\\\127.0.0.1\\",
    "//127.0.0.1/",
    "http://127.0.0.1:443/",
    "https://127.0.0.1:22/",
    "http://[::1]:6379/",
  ],
  ...[
    "ftp://127.0.0.1/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:6379/_INFO",
    "dict://127.0.0.1:11211/stat",
  ],
  ...[
    "javascript:alert(1)",
    "data:text/html,<p>x</p>",
    "blob:http://127.0.0.1/x",
    "view-source:http://127.0.0.1/",
  ],
  ...[
    "http://1\t27.0.0.1/",
    "http://127.0.0.1\n.example.org/",
    "ws://127.0.0.1/",
    "unix:/var/run/docker.sock",
  ],
];
