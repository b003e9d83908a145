namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>How much a message may still lean on an answer.</summary>
internal enum MemoryAge
{
    /// <summary>The answer was just given: within two hours, on the same day. Bare words ("TCCB", "quý sau") lean on it too.</summary>
    Fresh,

    /// <summary>
    /// It was given longer ago, at most seven days. Rows of it can be pointed at, shown again and cited, and slots replaced where the message says that
    /// it goes on ("còn …", "… thì sao"); bare words stand by themselves, relative periods count from the clock, and nothing is surer than 0.6.
    /// </summary>
    Old,

    /// <summary>Nobody means it any more.</summary>
    Gone,
}
