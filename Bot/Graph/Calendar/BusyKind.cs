namespace Assistant.Bot.Graph.Calendar;

/// <summary>How firmly time is taken.</summary>
internal enum BusyKind
{
    /// <summary>Not accepted yet.</summary>
    Tentative,

    /// <summary>Taken; also whatever Graph calls by a name not known here.</summary>
    Busy,

    /// <summary>Away.</summary>
    OutOfOffice,

    /// <summary>At work in another place; can join online.</summary>
    WorkingElsewhere,
}
