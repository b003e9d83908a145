using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Understanding;

/// <summary>Words that name a plan by number or subject.</summary>
/// <param name="First">The first word, "kế hoạch" included.</param>
/// <param name="Name">The first word of the number or subject itself.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Plans">The plans that fit; empty for a number that no plan has.</param>
/// <param name="IsConcluded">Whether they name what a meeting concluded: then "họp" and "kết luận" among them speak of no meeting to take down or list.</param>
internal sealed record PlanMention(int First, int Name, int End, IReadOnlyList<Plan> Plans, bool IsConcluded = false);
