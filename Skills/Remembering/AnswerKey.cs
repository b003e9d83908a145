using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Remembering;

/// <summary>All that an answer from the plans depends on while the plans are the same.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Organization">Whose plans go first.</param>
/// <param name="Today">The day of asking.</param>
/// <param name="Reported">What people have reported: just this state of it.</param>
internal readonly record struct AnswerKey(Request Request, string Organization, DateOnly Today, ProgressSnapshot Reported);
