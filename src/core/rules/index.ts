import { cmp1 } from "./catalogue/cmp-1.ts";
import { cmp2 } from "./catalogue/cmp-2.ts";
import { cmp3 } from "./catalogue/cmp-3.ts";
import { cmp4 } from "./catalogue/cmp-4.ts";
import { cmp5 } from "./catalogue/cmp-5.ts";
import { cmp6 } from "./catalogue/cmp-6.ts";
import { cmp7 } from "./catalogue/cmp-7.ts";
import { cmp8 } from "./catalogue/cmp-8.ts";
import { cmp9 } from "./catalogue/cmp-9.ts";
import { coh1 } from "./catalogue/coh-1.ts";
import { coh2 } from "./catalogue/coh-2.ts";
import { cst2 } from "./catalogue/cst-2.ts";
import { cst3 } from "./catalogue/cst-3.ts";
import { goal1 } from "./catalogue/goal-1.ts";
import { goal3 } from "./catalogue/goal-3.ts";
import { id1 } from "./catalogue/id-1.ts";
import { id2 } from "./catalogue/id-2.ts";
import { id3 } from "./catalogue/id-3.ts";
import { id4 } from "./catalogue/id-4.ts";
import { id5 } from "./catalogue/id-5.ts";
import { mon1 } from "./catalogue/mon-1.ts";
import { mon2 } from "./catalogue/mon-2.ts";
import { mon4 } from "./catalogue/mon-4.ts";
import { nam1 } from "./catalogue/nam-1.ts";
import { nam2 } from "./catalogue/nam-2.ts";
import { nam4 } from "./catalogue/nam-4.ts";
import { nam5 } from "./catalogue/nam-5.ts";
import { sat1 } from "./catalogue/sat-1.ts";
import { sch1 } from "./catalogue/sch-1.ts";
import { sch2 } from "./catalogue/sch-2.ts";
import { sch3 } from "./catalogue/sch-3.ts";
import { sch4 } from "./catalogue/sch-4.ts";
import { src1 } from "./catalogue/src-1.ts";
import { tim1 } from "./catalogue/tim-1.ts";
import { tim2 } from "./catalogue/tim-2.ts";
import { tpl1 } from "./catalogue/tpl-1.ts";
import { tpl2 } from "./catalogue/tpl-2.ts";
import { val1 } from "./catalogue/val-1.ts";
import { val4 } from "./catalogue/val-4.ts";
import { val5 } from "./catalogue/val-5.ts";
import { val6 } from "./catalogue/val-6.ts";
import { val8 } from "./catalogue/val-8.ts";
import { val9 } from "./catalogue/val-9.ts";
import { val10 } from "./catalogue/val-10.ts";
import { val11 } from "./catalogue/val-11.ts";
import { val13 } from "./catalogue/val-13.ts";
import { wgt1 } from "./catalogue/wgt-1.ts";
import { wgt2 } from "./catalogue/wgt-2.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  tpl1,
  tpl2,
  id1,
  id2,
  id3,
  id4,
  id5,
  mon1,
  mon2,
  mon4,
  sch1,
  sch2,
  sch3,
  sch4,
  cmp1,
  cmp2,
  cmp3,
  cmp4,
  cmp5,
  cmp6,
  cmp7,
  cmp8,
  cmp9,
  goal1,
  goal3,
  nam1,
  nam2,
  nam4,
  nam5,
  val1,
  val4,
  val5,
  val6,
  val8,
  val9,
  val10,
  val11,
  val13,
  cst2,
  cst3,
  tim1,
  tim2,
  sat1,
  src1,
  wgt1,
  wgt2,
  coh1,
  coh2,
];
