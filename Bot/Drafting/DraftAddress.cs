using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Drafting;

/// <summary>The addresses of drafts. They hold what was asked, and the file is drafted anew for whoever opens one: nothing is kept.</summary>
internal static class DraftAddress
{
    /// <summary>The address of reports.</summary>
    public const string Report = "/drafts/report";

    /// <summary>The address of letters.</summary>
    public const string Letter = "/drafts/letter";

    private const int MostText = 500;
    private const int FirstYear = 1990;
    private const int LastYear = 2150;
    private const string Days = "yyyy-MM-dd";

    /// <summary>The address of a request's draft.</summary>
    public static string Of(Request request) => request switch
    {
        DraftReportRequest report => Report + QueryString.Create(Parts(report).Where(part => part.Value is { Length: > 0 })),
        DraftLetterRequest letter => Letter + QueryString.Create(Parts(letter).Where(part => part.Value is { Length: > 0 })),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "Nothing is drafted for it."),
    };

    /// <summary>The request of a report's address; null where it names no period or a unit that there is not.</summary>
    public static DraftReportRequest? ReadReport(IQueryCollection query, Office office)
    {
        var unit = query["unit"].ToString();
        var named = unit.Length == 0 ? null : office.Directory.Units.FirstOrDefault(each => each.Name == unit);
        var period = ContractNames.ReportPeriods.Find(query["period"].ToString());
        var range = Stretch(query);
        return (unit.Length > 0 && named is null) || (period is null && range is null) ? null : new DraftReportRequest(period, range, named);
    }

    /// <summary>The request of a letter's address; null where it names no purpose, or units that there are not.</summary>
    public static DraftLetterRequest? ReadLetter(IQueryCollection query, Office office)
    {
        var units = query["unit"].OfType<string>().Select(name => office.Directory.Units.FirstOrDefault(each => each.Name == name)).ToList();
        var (source, key) = (query["source"].ToString(), query["key"].ToString());
        return ContractNames.LetterPurposes.Find(query["purpose"].ToString()) is not { } purpose || units.Contains(null) ? null
            : new DraftLetterRequest(purpose, Text(query["addressee"]), Text(query["about"]))
            {
                Units = [.. units.OfType<Unit>()],
                Task = source.Length > 0 && key.Length > 0 ? new TaskReference(source, new TaskKey(key)) : null,
                EndsInTask = query["ends"] == "task",
                Report = ContractNames.ReportPeriods.Find(query["period"].ToString()),
                Days = Stretch(query),
                OfLateWork = query["late"] == "yes",
            };
    }

    private static IEnumerable<KeyValuePair<string, string?>> Parts(DraftLetterRequest letter) =>
    [
        new("purpose", ContractNames.LetterPurposes.Of(letter.Purpose)),
        new("addressee", Text(letter.Addressee)),
        new("about", Text(letter.Subject)),
        .. letter.Units.Select(unit => new KeyValuePair<string, string?>("unit", unit.Name)),
        new("source", letter.Task?.Source),
        new("key", letter.Task?.Key.Value),
        new("ends", letter.EndsInTask ? "task" : null),
        new("period", ContractNames.ReportPeriods.Of(letter.Report)),
        new("from", letter.Days is { } range ? range.First.ToString(Days, CultureInfo.InvariantCulture) : null),
        new("to", letter.Days is { } until ? until.Last.ToString(Days, CultureInfo.InvariantCulture) : null),
        new("late", letter.OfLateWork ? "yes" : null),
    ];

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Length <= MostText ? text : text[..MostText];

    /// <summary>The days that an address names, of a time that a plan could be of; null for none.</summary>
    private static DateRange? Stretch(IQueryCollection query) =>
        Day(query["from"]) is { } from && Day(query["to"]) is { } to && from <= to && from.Year >= FirstYear && to.Year <= LastYear ? new DateRange(from, to) : null;

    private static IEnumerable<KeyValuePair<string, string?>> Parts(DraftReportRequest report) =>
    [
        new("period", ContractNames.ReportPeriods.Of(report.Period)),
        new("from", report.Range is { } range ? range.First.ToString(Days, CultureInfo.InvariantCulture) : null),
        new("to", report.Range is { } until ? until.Last.ToString(Days, CultureInfo.InvariantCulture) : null),
        new("unit", report.Unit?.Name),
    ];

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
