namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>What one message reminds of, in words and in order.</summary>
/// <param name="Heading">What it holds, counted: "Nhắc việc sáng thứ Hai 12/10: 2 việc quá hạn, 3 việc sắp đến hạn".</param>
/// <param name="Sections">The lines that are shown.</param>
/// <param name="Hidden">How many more there are.</param>
internal sealed record Digest(string Heading, IReadOnlyList<DigestSection> Sections, int Hidden);
