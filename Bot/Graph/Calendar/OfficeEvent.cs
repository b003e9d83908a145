namespace Assistant.Bot.Graph.Calendar;

/// <summary>An event as it should stand in the office's calendar.</summary>
/// <param name="RecordId">The record it stands for; it never changes.</param>
/// <param name="Subject">What it is called.</param>
/// <param name="Words">Plain text below it. In an online event the text written first stays, because it is joined from there.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Place">Where it is. Empty: nowhere in particular.</param>
/// <param name="IsOnline">Whether it can be joined online; once it can, Graph lets it not be undone.</param>
/// <param name="Invited">All of them; an update replaces the whole list.</param>
internal sealed record OfficeEvent(
    string RecordId, string Subject, string Words, DateTimeOffset Start, DateTimeOffset End, string Place, bool IsOnline, IReadOnlyList<Invitee> Invited);
