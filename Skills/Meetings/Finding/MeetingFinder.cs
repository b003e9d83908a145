using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings.Finding;

/// <summary>
/// Finds the logged meeting that somebody means. All that is said must fit; where no day was said, one that is still to come is meant rather than one
/// that is over, and one that the person may change rather than one that others keep.
/// </summary>
/// <param name="database">The journal's database.</param>
/// <param name="meetings">What the asker may see and change.</param>
/// <param name="office">The office's hours.</param>
public sealed class MeetingFinder(Database database, MeetingSkills meetings, OfficeTime office)
{
    private const int MostNear = 3;
    private const int DaysBack = 400;
    private const int DaysAhead = 800;

    private static readonly DateOnly First = new(1902, 12, 31);
    private static readonly DateOnly Last = new(2200, 12, 31);

    private readonly LoggedMeetings _logged = new(database, office);

    /// <summary>Finds it.</summary>
    /// <param name="sought">What was said of it. An id in it is not trusted either; one of a meeting that the asker may not see is left aside.</param>
    /// <param name="spokenOf">The id of the meeting that was spoken of last; null where none was. Not trusted.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<MeetingFound> FindAsync(MeetingPointer sought, string? spokenOf, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sought);
        ArgumentNullException.ThrowIfNull(asker);
        if (PermissionDesk.Refuse(asker, Deed.ReadMeetings) is { } refusal)
            return new MeetingFound.NotPermitted(refusal);
        if (sought.Id is { } id && await meetings.FindAsync(id, asker, cancellationToken) is { } pointed)
            return pointed.CancelledAt is null ? new MeetingFound.One(pointed) : await CancelledAsync(pointed, cancellationToken);
        var name = new MeetingName(sought.Text);

        // An id alone says nothing else that another meeting could fit.
        if (sought is { Id: not null, Text: null, Days: null, At: null, Unit: null, Latest: false })
            return new MeetingFound.None(sought, []);
        if (await LatestAsync(sought, name, spokenOf, asker, cancellationToken) is { } latest)
            return latest.CancelledAt is null ? new MeetingFound.One(latest) : await CancelledAsync(latest, cancellationToken);
        var all = await AllAsync(sought.Days ?? Around(asker.Today), asker, cancellationToken);
        var fitting = Best(all.Where(meeting => IsThen(sought, meeting)), name);
        if (Meant(fitting.Where(meeting => meeting.CancelledAt is null), sought, asker) is { Count: > 0 } meant)
            return meant.Count == 1 ? new MeetingFound.One(meant[0]) : new MeetingFound.Several(meant);
        return Best(all.Where(meeting => IsThen(sought, meeting) && meeting.CancelledAt is not null), name).MaxBy(meeting => meeting.CancelledAt) is { } cancelled
            ? await CancelledAsync(cancelled, cancellationToken)
            : new MeetingFound.None(sought, await NearAsync(sought, name, asker, cancellationToken));
    }

    /// <summary>The one just spoken of or taken down, where that is what was said and the rest fits it.</summary>
    private async Task<Meeting?> LatestAsync(MeetingPointer sought, MeetingName name, string? spokenOf, Asker asker, CancellationToken cancellationToken)
    {
        var unsaid = sought is { Days: null, At: null, Unit: null } && !name.SaysSomething;
        if (!sought.Latest && !unsaid)
            return null;
        var id = spokenOf ?? (sought.Latest ? await EntryRepository.LastRecordOfAsync(database, MeetingSkills.RecordKind, asker.Id, cancellationToken) : null);
        return id is not null && await meetings.FindAsync(id, asker, cancellationToken) is { } meeting
            && (unsaid || (IsThen(sought, meeting) && name.Of(meeting) != MeetingNameFit.No))
            && (sought.Latest || meeting.CancelledAt is null)
            ? meeting
            : null;
    }

    private async Task<MeetingFound> CancelledAsync(Meeting meeting, CancellationToken cancellationToken) =>
        new MeetingFound.Cancelled(meeting, (await EntryRepository.LastWriteAsync(database, MeetingSkills.RecordKind, meeting.Id, cancellationToken))!);

    private async Task<IReadOnlyList<Meeting>> AllAsync(DateRange days, Asker asker, CancellationToken cancellationToken) =>
        [.. (await _logged.AllBetweenAsync(asker, new DateRange(Possible(days.First), Possible(days.Last)), cancellationToken)).Select(meeting => meetings.Shown(meeting, asker))];

    /// <summary>Those that the words name best; a cancelled one never stands in the way of one that stands.</summary>
    private static List<Meeting> Best(IEnumerable<Meeting> all, MeetingName name)
    {
        var fits = all.Select(meeting => (Meeting: meeting, Fit: name.Of(meeting))).Where(each => each.Fit != MeetingNameFit.No).ToList();
        var standing = fits.Where(each => each.Meeting.CancelledAt is null).ToList();
        var best = (standing.Count > 0 ? standing : fits).Select(each => each.Fit).DefaultIfEmpty().Min();
        return [.. fits.Where(each => each.Fit == best).Select(each => each.Meeting)];
    }

    private List<Meeting> Meant(IEnumerable<Meeting> standing, MeetingPointer sought, Asker asker)
    {
        var all = standing.OrderBy(meeting => meeting.Start).ToList();
        if (sought.Days is null)
        {
            var upcoming = all.Where(meeting => meeting.End > asker.Now).ToList();
            all = upcoming.Count > 0 ? upcoming : [.. all.OrderByDescending(meeting => meeting.Start)];
        }

        var own = all.Where(meeting => meetings.RefuseToChange(meeting, asker) is null).ToList();
        return own.Count > 0 ? own : all;
    }

    /// <summary>Others that fit in part: called so, at other times; else at that time, called otherwise.</summary>
    private async Task<IReadOnlyList<Meeting>> NearAsync(MeetingPointer sought, MeetingName name, Asker asker, CancellationToken cancellationToken)
    {
        var about = sought.Days is { } said ? office.At(Possible(said.First), sought.At ?? office.Opens) : asker.Now;
        var all = (await AllAsync(Around(office.DayOf(about)), asker, cancellationToken)).Where(meeting => meeting.CancelledAt is null).ToList();
        var called = name.SaysSomething ? Best(all, name) : [];
        var near = called.Count > 0 ? called : [.. all.Where(meeting => sought.Days is null || IsOn(sought.Days, meeting))];
        return [.. near.OrderBy(meeting => (meeting.Start - about).Duration()).Take(MostNear)];
    }

    private bool IsThen(MeetingPointer sought, Meeting meeting) =>
        IsOn(sought.Days, meeting)
        && (sought.At is not { } at || TimeOnly.FromDateTime(office.Local(meeting.Start).DateTime) == at)
        && MeetingStatistics.IsOf(sought.Unit, meeting);

    private bool IsOn(DateRange? days, Meeting meeting) =>
        days is not { } period || (office.DayOf(meeting.Start) <= period.Last && office.DayOf(meeting.End.AddTicks(-1)) >= period.First);

    private static DateRange Around(DateOnly day) => new(day.AddDays(-DaysBack), day.AddDays(DaysAhead));

    /// <summary>A day that meetings are held on; what people type may lie beyond any calendar.</summary>
    private static DateOnly Possible(DateOnly day) => day < First ? First : day > Last ? Last : day;
}
