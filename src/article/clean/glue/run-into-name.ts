import type { Vocabulary } from '../vocabulary.ts';

const TWO = /^(\p{Lu}\p{Ll}{2,17})(\p{Lu}\p{Ll}{1,17})$/u;
/** Institutions and fields of office after which a name, or the next noun, begins. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'Administration Affairs Agency Agreement Agriculture Army Assembly Association Authority Bank Board Bureau Chair Centre Commission Committee Congress Chamber Cooperation Coordinator Council Culture Delegation Department Development Director Directorate Education Embassy Employment Environment Federation Finance Government Governor Guesthouse Headquarters Health Industry Information Institute Investment Justice Labor Labour Ministry Office Officer Organisation Organization Palace Parliament Planning Politburo Province Region Relations Representative Resources Science Secretariat Security Senate Sports Technology Tourism Transport Union University'.split(
    ' ',
  ),
);
/** What follows another word of an office: "AssistantSecretary", however its first half is spelt. */
const OFFICES: ReadonlySet<string> = new Set(
  'Secretary Minister President Chairman Chairwoman Premier Ambassador Governor Director Department Committee Commission Ministry Assembly Secretariat Councillor Councilor Counsellor'.split(
    ' ',
  ),
);
/** Endings of brands that begin like an institution: "OfficeMax". */
const OF_BRANDS =
  /^(?:Asia|Bank|Care|City|Hub|Lab|Line|Link|Map|Max|Mart|Net|One|Plus|Port|Pro|Tech|Today|Watch|World)$/;
/** The commonest family names of Vietnam. */
const FAMILY =
  /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|V[uũõo]|[ĐD][aặ]ng|B[uù]i|[ĐD][oỗ]|Ng[oô]|D[uư][oơ]ng|Tr[uư][oơ]ng|[ĐD]inh|Tr[iị]nh|L[uư][oơ]ng|Phan|[ĐD]o[aà]n|T[oô])$/u;

/**
 * A capitalised token that an office or an institution runs into a name, or the other way about: "SecretariatLe" before
 * " Hong", "OfficeWorking", "LabourScott" before " Busby". `next` is what follows the token. Names of one word with a
 * capital inside ("PetroVietnam", "McDonald") stay.
 */
export function partName(token: string, next: string, vocabulary: Vocabulary): string | undefined {
  const [, left = '', right = ''] = TWO.exec(token) ?? [];
  if (!left || OF_BRANDS.test(right)) return undefined;
  const goesOn = /^ \p{Lu}\p{Ll}/u.test(next);
  const opensName = goesOn && FAMILY.test(right) && left.length >= 5 && vocabulary.knows(left.toLowerCase());
  const behind = INSTITUTIONS.has(left) && (goesOn || (right.length > 3 && vocabulary.knows(right.toLowerCase())));
  return opensName || behind || (OFFICES.has(right) && left.length > 3) ? `${left} ${right}` : undefined;
}
