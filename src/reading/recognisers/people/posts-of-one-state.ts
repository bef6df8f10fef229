import type { Party } from '../../../actor/actor.ts';

/** Posts that only one state or union calls so; elsewhere a country's name goes before them ("Secretary of Defense"). */
const OF_ONE_STATE: readonly (readonly [post: RegExp, of: Party])[] = [
  [
    /^(?:Acting |Deputy |Under ?|Assistant )?Secretary of (?:State(?! for)|Defense|the Treasury|Commerce|Homeland Security|Energy|War)\b|^(?:Under|Assistant) ?[Ss]ecretary of (?:State|Defense)\b|^(?:Chief |Acting |Deputy )*(?:CIA|FBI|NASA|Pentagon|USAID)\b|^Defense Secretary$|^(?:Principal |Deputy )*Assistant Secretary(?! General)\b|^NSC (?:Senior )?Director\b/,
    'US',
  ],
  [/^(?:Raksha Mantri|External Affairs Minister|EAM)\b/, 'IN'],
  [/^European Commissioner\b/, 'EU'],
  [/^Taoiseach\b/, 'IE'],
];

/** Whose post it is by its name alone. */
export const stateThatCallsSo = (role: string): Party | undefined =>
  OF_ONE_STATE.find(([post]) => post.test(role))?.[1];
