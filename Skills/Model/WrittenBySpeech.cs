using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Model;

/// <summary>
/// Keeps of what a model would have written down only what the person's own message says: words that stand in it, days and hours that the time reader reads in it, numbers that are in it. What is left out is a
/// blank on the card, for the person to fill in. A summary of pasted minutes is therefore made of sentences of the minutes.
/// </summary>
internal sealed class WrittenBySpeech
{
    private static readonly TimeReader Times = new();

    /// <summary>A sentence that is cut off behind one of these says the opposite of what was said.</summary>
    private static readonly string[] Negations = ["khong", "chua", "dung", "cham", "khoi", "thoi", "not", "no", "never", "dont"];

    private readonly string _words;
    private readonly IReadOnlyList<TimeInterval> _times;

    /// <summary>What a message says.</summary>
    /// <param name="message">The message.</param>
    /// <param name="asker">Who wrote it, and when.</param>
    public WrittenBySpeech(string message, Asker asker)
    {
        _words = $" {Folding.FoldToWords(message)} ";
        _times = [.. Times.Read(message, asker.Now).OfType<TimeInterval>()];
    }

    /// <summary>The request with only what was said; null where nothing is left, or it is of a kind that is left to the grammar.</summary>
    public Request? Keep(Request request) => request switch
    {
        LogMeetingRequest log => Keep(log),
        ProgressRequest { Task: { } task } report when Names(task) => report with
        {
            Percent = report.Percent is { } percent && Has($"{percent}") ? percent : null,
            Note = Said(report.Note),
            Date = report.Date is { } date && IsDay(date) ? date : null,
        },
        ExtendRequest { Task: { } task } extend when Names(task) => extend with { To = extend.To is { } to && IsDay(to) ? to : null, Reason = Said(extend.Reason) },
        _ => null,
    };

    private LogMeetingRequest? Keep(LogMeetingRequest log)
    {
        var start = log.Start is { } begin && IsInstant(begin) ? log.Start : null;
        var kept = log with
        {
            Title = Said(log.Title),
            Day = log.Day is { } day && IsDay(day) ? log.Day : null,
            Start = start,
            End = start is not null && log.End is { } end && IsInstant(end) ? log.End : null,
            Unit = log.Unit is { } unit && Has(Folding.FoldToWords(unit.Name)) ? unit : null,
            Chair = Said(log.Chair),
            Place = Said(log.Place),
            Attendees = Keep(log.Attendees),
            Conclusions = Sentences(log.Conclusions),
        };
        return kept is { Title: null, Start: null, Day: null, Conclusions: null } ? null : kept;
    }

    private Attendance? Keep(Attendance? attendees)
    {
        var names = attendees?.Names.Where(name => Said(name) is not null).ToList() ?? [];
        var count = attendees?.Count is { } number && Has($"{number}") ? attendees.Count : null;
        return names.Count == 0 && count is null ? null : new Attendance(names, count);
    }

    /// <summary>Whether the person named the task by its key: nothing was looked up before, so it is nobody else's.</summary>
    private bool Names(TaskReference task) => Has(Folding.FoldToWords(task.Key.Value));

    private string? Sentences(string? text)
    {
        var kept = (text ?? "").Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => line.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(sentence => Said(sentence) is not null).ToList();
        return kept.Count == 0 ? null : string.Join('\n', kept);
    }

    /// <summary>The words where they stand in the message one after another, and nothing before them turns them round.</summary>
    private string? Said(string? text)
    {
        if (text is null || Folding.FoldToWords(text) is not { Length: > 0 } words)
            return null;
        for (var at = _words.IndexOf($" {words} ", StringComparison.Ordinal); at >= 0; at = _words.IndexOf($" {words} ", at + 1, StringComparison.Ordinal))
        {
            var before = _words[..at].TrimEnd();
            if (!Negations.Contains(before[(before.LastIndexOf(' ') + 1)..], StringComparer.Ordinal))
                return text.Trim();
        }

        return null;
    }

    private bool Has(string words) => words.Length > 0 && _words.Contains($" {words} ", StringComparison.Ordinal);

    private bool IsDay(DateOnly day) => _times.Any(time =>
        (time.From is { } from && DateOnly.FromDateTime(from.DateTime) == day) || (time.To is { } to && DateOnly.FromDateTime(to.DateTime.AddTicks(-1)) == day));

    private bool IsInstant(DateTimeOffset instant) => _times.Any(time => time.Grain <= Grain.Hour && (time.From == instant || time.To == instant));
}
