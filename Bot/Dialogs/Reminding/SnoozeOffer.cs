namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Until when a reminder may be put off by a button.</summary>
/// <param name="Title">How it is said: "8:00 sáng mai".</param>
/// <param name="Until">The instant.</param>
internal sealed record SnoozeOffer(string Title, DateTimeOffset Until);
