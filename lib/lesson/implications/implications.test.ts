/** What trigger words let a reader infer, and how sure a statement is: what is asked, and what is left alone. */
import { describe, expect, it } from "vitest";
import { type ChoiceCandidate, isSound } from "../candidate";
import { readArticle } from "../reading";
import { writtenArticles } from "../test-articles";
import { toolsFor } from "../tools";
import { inferred } from "./find";
import { implied, sureness } from "./tables";

const toolsOf = (text: string) =>
  toolsFor(
    readArticle({
      title: "Test",
      provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
      blocks: [{ kind: "paragraph", text }],
    }),
    [],
  );
const found = (text: string) =>
  [...inferred(toolsOf(text), implied), ...inferred(toolsOf(text), sureness)].filter(
    (c): c is ChoiceCandidate => c.kind === "multiple-choice",
  );
const groups = (text: string) => found(text).map((c) => c.group);

describe("a trigger word", () => {
  it.each([
    ["implication still", "The old harbour still needs the consent of the ministry in the capital."],
    ["implication even", "The ban on visits covers even the families of the sailors on board."],
    ["implication first since", "The vote in the valley was the first election since 1994 in the region."],
    ["implication fail to", "The harbour board failed to publish the terms of the lease in time."],
    ["certainty without", "The towns cannot repair the dam without help from the government."],
    ["implication one of the most", "The port is one of the busiest harbours on the northern coast."],
    ["implication most", "Most captains in the harbour sold their boats in the spring."],
    ["implication refuse to", "The board refused to publish the terms of the lease in the spring."],
    ["implication should have", "The board should have published the terms of the lease in the spring."],
    ["certainty plan to", "The ministry has planned to sell the smallest boats to the villages."],
    ["certainty would of a plan", "The bill would allow towns to raise the fees for small boats."],
    ["certainty usually", "The ferries usually leave the harbour before the first buses arrive."],
    ["certainty if open", "If the rains come early, the ferries will stop for the whole month."],
    ["certainty should", "The ministry should publish the terms of the lease with the company."],
    ["certainty call for", "The mayor urged the council to publish the terms of the lease."],
    ["implication had hoped to", "The board had hoped to open the new harbour before the winter."],
    ["certainty claim", "The owner claimed that the smallest boats had never been insured."],
    ["certainty said to be", "The company is believed to be looking for a buyer abroad."],
    ["certainty allow", "The new rules allow the towns to raise the fees for small boats."],
    ["certainty charge", "The minister resigned after allegations of fraud in the harbour office."],
    ["implication yet to", "The ministry has yet to publish the terms of the lease with the company."],
    ["implication not yet", "The new law has not yet been approved by the senate in the capital."],
    ["implication bother to", "The owners did not bother to repair the roof of the old market hall."],
    ["implication dare to", "Two reporters dared to publish the names of the officials last spring."],
    ["implication stop short", "The board stopped short of calling for the dismissal of the captain."],
    ["implication avoid", "The minister has avoided answering questions about the lost files."],
    ["certainty consider doing", "The city council is considering closing three of its libraries."],
    ["implication turn out", "The painting turned out to be a copy made in the last century."],
    ["certainty deny doing", "The mayor denies taking money from the builders of the stadium."],
    ["certainty deny charge", "The mayor denied the allegations in a short statement on Monday."],
    ["certainty admit doing", "The captain admitted leaving the bridge in the first hour of the storm."],
    [
      "implication judge for doing",
      "Residents criticised the council for closing the bus line to the valley.",
    ],
    ["certainty blame for", "Many farmers have blamed the dam for the loss of the fields."],
    ["implication persuade to", "The minister persuaded the unions to accept a lower rise in wages."],
    ["certainty on suspicion", "Three men were arrested on suspicion of fraud in the northern port."],
    ["certainty be to", "The president is to visit the flooded villages with his ministers."],
    ["certainty need not", "Small shops do not have to report their sales to the tax office."],
    ["certainty tend to", "Older drivers tend to avoid the motorway after dark."],
    ["certainty linked to", "Poor sleep was linked to heart disease in a large study of nurses."],
    ["certainty risk of", "Smoking raises the risk of heart disease, the researchers found."],
    ["certainty must have", "The thieves must have known the code of the back door."],
    ["certainty would have", "Without the help of the navy, the crew would have lost the ship."],
    ["certainty one side", "Critics say the reform will harm the smallest farms in the north."],
    ["certainty by some", "By some accounts, the general had sold the weapons to the rebels."],
    ["implication one reason", "One reason for the delay was a lack of trained inspectors."],
    ["implication narrowly", "The senate narrowly approved the budget late on Thursday night."],
    ["implication at first glance", "At first glance the figures look like good news for the region."],
    ["implication confirm", "The ministry confirmed that two ships had left the harbour without lights."],
    ["implication concede", "The minister admitted that the new rules had cost many jobs."],
    [
      "implication then-president",
      "The decision was made by then-President Maria Lopez in the summer of 2009.",
    ],
    ["implication nothing short of", "The rescue of the crew was nothing short of a miracle."],
    ["implication publicly", "The coach publicly supported the player on Sunday evening."],
    ["implication not all", "Not all farmers support the new rules for the use of water."],
    ["implication few", "Few voters understand the new rules for the election."],
    ["implication once", "The town once had three theatres and a school of music."],
    ["implication until then", "Until then, the factory had employed half of the town."],
    ["implication for once", "For once, the two parties agreed on the budget for schools."],
    ["implication not until", "It was not until 1971 that women in the country could vote."],
    ["implication return to power", "The party returned to power after ten years in opposition."],
    ["certainty only if", "The harbour can be reopened only if the ministry pays for the new walls."],
    ["certainty unless", "The strike will go ahead on Monday unless the company makes a better offer."],
    ["certainty as long as", "Farmers may keep their land as long as they pay the tax every year."],
    ["implication first time since", "Wages rose faster than prices for the first time since 2008."],
    ["certainty fears that", "There are fears that the dam will break before the end of the week."],
    ["certainty claims that", "The protest was fed by rumours that the mayor had sold the square."],
    ["certainty hopes that", "Investors bought shares in the hope that the bank would recover soon."],
    ["implication it is time", "It is time to repair the bridges that the last government built."],
    ["implication not enough to", "It is not enough to repair the bridges in the capital."],
    ["implication hesitate", "The nurse did not hesitate to report the error to the board."],
  ])("of the group “%s” is asked about in: %s", (group, text) => {
    expect(groups(text)).toContain(group);
  });
  it.each([
    ["implication still", "The children had to stand still while the ships were leaving the port."],
    ["implication still", "Visitors wonder whether the city is still a safe place to live and work."],
    ["implication even", "Even if the rains come early, the ferries will go on sailing."],
    ["implication only in", "The ferries are used not only in the summer but also in the winter."],
    ["implication fail to", "The new plan would fail to protect the smallest boats in the port."],
    ["implication without", "The ferries left the port without a captain on Tuesday morning."],
    ["certainty hope to", "The board had hoped to open the new harbour before the winter."],
    ["implication hardly", "The smallest boat barely survived the storm on the first night."],
    ["implication at least", "The board hopes to reach at least 40,000 visitors in the first year."],
    ["implication even", "Not even the oldest captains had seen such a storm in the harbour."],
    ["certainty may", "The captain said that nothing could be done before the next morning."],
    ["certainty propose", "The board cancelled the planned visit to the harbour on the same day."],
    ["certainty plan to", "The company had planned to sell the port, but it was abandoned in spring."],
    ["certainty usually", "The ferries are not usually seen in the harbour before the first buses."],
    ["certainty if open", "Nobody in the harbour knows if the ferries will sail in the morning."],
    ["certainty should", "It is strange that the ministry should publish the terms in the summer."],
    ["certainty must", "The captain must have seen the light of the other ship from the bridge."],
    ["certainty try to", "The owners tried to sell the port, but the court blocked the sale."],
    ["certainty try to", "The captain sought to overturn the ruling, and the suit was dismissed."],
    ["certainty have to", "The captain said that he had to leave the harbour on Monday."],
    ["certainty may", "If the rains come, the vaccine may reach the camps late."],
    ["certainty may", "Nobody who lives outside the town may take part in the trial."],
    ["implication yet to", "It is unclear if the ministry has yet to publish the terms of the lease."],
    ["certainty consider doing", "The council is not considering closing three of its libraries."],
    ["certainty be to", "The aim is to visit the flooded villages with the ministers."],
    ["certainty be to", "The ferries are to be found in the harbour on most summer days."],
    ["implication once", "The ferries sailed at once when the storm had passed the northern coast."],
    ["implication few", "The captain met a few sailors who knew the northern coast."],
    ["implication narrowly", "The court narrowly defined the rights of the owners of small boats."],
    ["certainty linked to", "The general was linked to a group of officers in the northern port."],
    ["certainty would have", "If the rains had come, the ferries would have stopped for a month."],
    ["implication one reason", "At least one reason for the delay was known to the inspectors."],
    ["implication confirm", "The ministry would not confirm that two ships had left the harbour."],
    ["certainty only if", "The captain knew the harbour not only if the weather was good."],
    ["certainty claims that", "The mayor rejected claims that the square had been sold to a friend."],
    ["implication it is time", "At that time the bridges were repaired by the last government."],
    ["implication not all", "The captain was not at all pleased with the state of the ship."],
  ])("of the group “%s” is left alone in: %s", (group, text) => {
    expect(groups(text)).not.toContain(group);
  });
  it("is shown with what it is about where a short phrase of the sentence says it", () => {
    const plan = found("The ministry has planned to sell the smallest boats to the villages.");
    expect(plan.find((c) => c.group === "certainty plan to")?.key).toBe(
      "The ministry is certain to sell the smallest boats to the villages.",
    );
    const without = found("The towns cannot repair the dam without help from the government.");
    expect(without[0]?.key).toContain("help from the government is needed");
  });
  it("is asked about in whole words of the sentence, with nothing left to fill", () => {
    for (const article of writtenArticles()) {
      const tools = toolsFor(readArticle(article), []);
      for (const c of [...inferred(tools, implied), ...inferred(tools, sureness)]) {
        expect(isSound(c)).toBe(true);
        expect(JSON.stringify(c)).not.toMatch(/\{\w+\}/);
      }
    }
  });
});

describe("the tables", () => {
  const rows = [...implied, ...sureness];
  it.each(rows.map((row) => [row.id, row] as const))(
    "row “%s” has options of like length, each with its reason",
    (_, row) => {
      const lengths = [row.key, ...row.wrong.map(([text]) => text)].map((text) => text.length);
      expect(row.wrong).toHaveLength(3);
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(2);
      for (const [, reason] of row.wrong) expect(reason).toMatch(/[.?!]$/);
    },
  );
});
