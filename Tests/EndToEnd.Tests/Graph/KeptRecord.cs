using Assistant.Bot.Graph.Lists;
using Assistant.Skills.Journal;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>A record as the journal keeps it.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Entries">What was written of it, oldest first, as JSON.</param>
internal sealed record KeptRecord(string Kind, string Id, IReadOnlyList<string> Entries)
{
    /// <summary>Whether it is a meeting; else it is the progress of a task.</summary>
    public bool IsMeeting => Kind == "meeting";

    /// <summary>The column of the office's list in which each entry's own words stand.</summary>
    public string MarkColumn => IsMeeting ? ListShape.Title : "Note";

    /// <summary>What each entry says in words of its own, oldest first.</summary>
    public IReadOnlyList<string> Marks { get; } = [.. Entries.Select(entry => Mark(Kind, entry))];

    private static string Mark(string kind, string entry)
    {
        var message = new OutboxMessage(kind, 1, entry);
        return kind == "meeting" ? OutboxBody.Meeting(message).Title : OutboxBody.Progress(message).Note ?? "";
    }
}
