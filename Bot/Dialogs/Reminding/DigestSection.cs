namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Lines of a digest under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Entries">The lines.</param>
internal sealed record DigestSection(string Heading, IReadOnlyList<DigestEntry> Entries);
