using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>One line of a digest.</summary>
/// <param name="Part">Where it stands.</param>
/// <param name="Place">Its number, from 1, by which people call it; null for what has no row of its own.</param>
/// <param name="Words">What it says, in plain words.</param>
/// <param name="Line">The row that it shows; null for a line of a list.</param>
internal sealed record DigestEntry(DigestPart Part, int? Place, string Words, OwedLine? Line);
