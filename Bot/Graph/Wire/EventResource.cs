namespace Assistant.Bot.Graph.Wire;

/// <summary>An event in a calendar; what is not set is not sent.</summary>
internal sealed record EventResource
{
    public string? Id { get; init; }

    public string? TransactionId { get; init; }

    public string? Subject { get; init; }

    public BodyResource? Body { get; init; }

    public TimeResource? Start { get; init; }

    public TimeResource? End { get; init; }

    public LocationResource? Location { get; init; }

    public IReadOnlyList<AttendeeResource>? Attendees { get; init; }

    public string? ShowAs { get; init; }

    public bool? IsOnlineMeeting { get; init; }

    public string? OnlineMeetingProvider { get; init; }

    public OnlineMeetingResource? OnlineMeeting { get; init; }

    public bool? IsCancelled { get; init; }

    public string? WebLink { get; init; }
}
