import { expect, test } from "vitest";
import { wordsOfOtherKinds } from "./own-words.ts";

test("a unit's text does not speak as a unit of another kind", () => {
  expect(wordsOfOtherKinds("创建我镇特色", "乡")).toEqual(["我镇"]);
  expect(wordsOfOtherKinds("反映全镇工作，惠及全镇群众", "乡")).toEqual(["全镇"]);
  expect(wordsOfOtherKinds("以镇强民富为总目标", "乡")).toEqual(["镇强民富"]);
  expect(wordsOfOtherKinds("传达和督促落实办事处领导指示", "乡")).toEqual(["办事处"]);
  expect(wordsOfOtherKinds("经镇党委研究，由镇政府实施", "乡")).toEqual(["镇党委", "镇政府"]);
  expect(wordsOfOtherKinds("举全乡之力，乡政府牵头", "镇")).toEqual(["全乡", "乡政府"]);
  expect(wordsOfOtherKinds("我乡11个村、我镇机关", "街道")).toEqual(["我乡", "我镇"]);
  expect(wordsOfOtherKinds("本街道所辖社区", "镇")).toEqual(["本街道"]);
});

test("its own words, general words and place names are fine", () => {
  for (const text of [
    "举全乡之力，我乡政府、乡党政领导包联",
    "乡镇经济、城镇居民、集镇建设、市镇、镇静",
    "健全镇村两级网络，乡镇政府职能，城镇机关",
    "沙流河镇中学、沙流河镇政府、新军屯镇党委",
    "村民委员会、驻京办事处、燕山街道办事处、信用社办事处",
  ]) {
    expect(wordsOfOtherKinds(text, "乡"), text).toEqual([]);
  }
  for (const text of [
    "健全乡村治理体系",
    "全乡镇",
    "全乡村振兴",
    "本乡本土人才",
    "基本乡情",
    "我乡镇企业",
    "欢喜庄乡政府",
  ]) {
    expect(wordsOfOtherKinds(text, "镇"), text).toEqual([]);
  }
  expect(wordsOfOtherKinds("办事处干部，街道党工委", "街道")).toEqual([]);
});
