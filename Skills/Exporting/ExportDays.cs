using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Exporting;

/// <summary>The days that an export is about, both included; null where it is open on that side.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ExportDays(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether it is open on both sides.</summary>
    public bool AreAll => From is null && To is null;

    /// <summary>Whether a day is among them; a thing without a day is where all are.</summary>
    public bool Hold(DateOnly? day) => day is { } known ? (From is null || known >= From) && (To is null || known <= To) : AreAll;

    /// <summary>The first instant, as stored; before every instant where it is open.</summary>
    internal string Begin(OfficeTime time) => From is { } day ? Stored.Instant(time.At(day, TimeOnly.MinValue)) : "";

    /// <summary>The first instant after them, as stored; after every instant where it is open.</summary>
    internal string End(OfficeTime time) => To is { } day && day < DateOnly.MaxValue ? Stored.Instant(time.At(day.AddDays(1), TimeOnly.MinValue)) : "9999-99";
}
