using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>An event in the calendar of its organiser.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Organizer">The organiser's mailbox in small letters.</param>
/// <param name="Json">What Graph says about it, but for its times.</param>
internal sealed record EventState(string Id, string Organizer, JsonObject Json)
{
    private int _version = 1;

    /// <summary>When it begins.</summary>
    public DateTimeOffset Start { get; set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset End { get; set; }

    /// <summary>Whether it was cancelled.</summary>
    public bool IsCancelled { get; set; }

    /// <summary>What its creator called the creation; null for none.</summary>
    public string? TransactionId => Json["transactionId"]?.GetValue<string>();

    /// <summary>The etag.</summary>
    public string Etag => $"W/\"{Id}-{_version}\"";

    /// <summary>The attendees who take part or have not answered.</summary>
    public IEnumerable<JsonObject> Attendees => Json["attendees"]?.AsArray().Select(each => each!.AsObject()) ?? [];

    /// <summary>Moves the etag.</summary>
    public void Touch() => _version++;

    /// <summary>Whether it takes time of a mailbox.</summary>
    public bool Holds(string mailbox) => !IsCancelled && (Organizer == mailbox
        || Attendees.Any(each => Address(each) == mailbox && each["status"]?["response"]?.GetValue<string>() != "declined"));

    /// <summary>Whether it overlaps a time.</summary>
    public bool Overlaps(DateTimeOffset from, DateTimeOffset to) => Start < to && from < End;

    /// <summary>The address of an attendee, in small letters.</summary>
    public static string Address(JsonObject attendee) => (attendee["emailAddress"]?["address"]?.GetValue<string>() ?? "").ToLowerInvariant();
}
