namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What a section of a plan is about.</summary>
internal enum SectionKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>Aims, demands, principles.</summary>
    Purpose,

    /// <summary>How things stand, what was achieved before.</summary>
    Situation,

    /// <summary>Work to be done.</summary>
    Tasks,

    /// <summary>Money.</summary>
    Funding,

    /// <summary>Who answers for what.</summary>
    Organisation,
}
