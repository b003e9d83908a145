namespace Assistant.Knowledge.Plans;

/// <summary>A periodic report that a plan asks for (chế độ báo cáo).</summary>
public sealed record ReportingDuty
{
    /// <summary>Who reports, as the plan names them.</summary>
    public string? Who { get; init; }

    /// <summary>To whom.</summary>
    public string? To { get; init; }

    /// <summary>Through whom.</summary>
    public string? Via { get; init; }

    /// <summary>What about.</summary>
    public string? Subject { get; init; }

    /// <summary>How often, and which stretch it covers.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>The day written in the plan.</summary>
    public required DueDay Due { get; init; }

    /// <summary>Whether the plan says "trước ngày": then the last allowed day is the day before <see cref="Due"/>.</summary>
    public bool Before { get; init; }

    /// <summary>How its values were read, and how surely; a value without an entry was read as printed.</summary>
    public IReadOnlyList<FieldReading> Readings
    {
        get;

        // A plan stored before readings were kept has none.
        init => field = value ?? [];
    } = [];

    /// <summary>Where it was read.</summary>
    public required Evidence Evidence { get; init; }
}
