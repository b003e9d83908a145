namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>The calendar unit that a period fills from its first to its last day.</summary>
internal enum PeriodSize
{
    /// <summary>None: any other stretch of days.</summary>
    Other,

    /// <summary>One day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>January to June, or July to December.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,
}
