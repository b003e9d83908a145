namespace Assistant.Bot.Intake;

/// <summary>How far a sent file has come.</summary>
internal enum IntakeState
{
    /// <summary>A process reads it, and says every few seconds that it still does.</summary>
    Reading,

    /// <summary>It was read; the card that says so is owed.</summary>
    Read,

    /// <summary>A process is sending the card.</summary>
    Offering,

    /// <summary>The person has the card and decides.</summary>
    Offered,
}
