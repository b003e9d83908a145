namespace Assistant.Bot.Graph.Calendar;

/// <summary>How somebody is invited.</summary>
internal enum InviteeKind
{
    /// <summary>Has to come.</summary>
    Required,

    /// <summary>May come.</summary>
    Optional,

    /// <summary>A room or device, which is booked thereby.</summary>
    Room,
}
