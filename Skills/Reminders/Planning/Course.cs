namespace Assistant.Skills.Reminders.Planning;

/// <summary>All that one recipient is to be told about one subject, from the first reminder to the last.</summary>
/// <param name="To">To whom.</param>
/// <param name="Subject">About what.</param>
internal sealed record Course(Recipient To, Subject Subject)
{
    /// <summary>What comes up to the day itself, the earliest first; at most one a morning.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Until when a step that was missed is made up for, excluded; null where none is.</summary>
    public DateTimeOffset? MadeUpUntil { get; init; }

    /// <summary>The last day that set it off; null for meetings, one-offs and lists.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Why the recipient is told every week that it is late; null where that is not done.</summary>
    public Because? Overdue { get; init; }

    /// <summary>Why the recipient is told once that it is a week late; null where that is not done.</summary>
    public Because? Escalated { get; init; }

    /// <summary>Whether a nudge, by its code, is part of it. What a person put off is the person's.</summary>
    public bool Holds(string nudge) => NudgeCode.Parse(nudge) switch
    {
        Nudge.Snoozed => true,
        Nudge.Overdue => Overdue is not null,
        Nudge.Escalated => Escalated is not null,
        _ => Steps.Any(step => NudgeCode.Of(step.Nudge) == nudge),
    };
}
