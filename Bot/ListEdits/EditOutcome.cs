namespace Assistant.Bot.ListEdits;

/// <summary>What became of looking at an item that a person may have changed.</summary>
internal enum EditOutcome
{
    /// <summary>It says what the journal says, or what the journal will make it say soon.</summary>
    Nothing,

    /// <summary>The journal took the change.</summary>
    Taken,

    /// <summary>The journal does not take it; the item is written anew.</summary>
    Refused,

    /// <summary>The journal cannot be written now; it is to be looked at again.</summary>
    NotNow,
}
