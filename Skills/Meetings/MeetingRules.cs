using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings;

/// <summary>Checks a drafted meeting against what the plans say of meetings, and against the office's hours.</summary>
public sealed class MeetingRules(OfficeTime office)
{
    private static readonly (string Words, MeetingKind Kind)[] KindWords =
    [
        ("quan triet", MeetingKind.Dissemination),
        ("chuyen mon", MeetingKind.Professional),
        ("thao luan", MeetingKind.Discussion),
        ("giao ban", MeetingKind.Briefing),
    ];

    /// <summary>What else of meetings a plan may want less of.</summary>
    private static readonly string[] OtherThanNumber = ["thoi gian", "chi phi", "kinh phi", "truc tuyen", "truc tiep", "thanh phan", "dai bieu"];

    /// <summary>Words that tell no meetings apart: a rule of nothing else is a rule for all.</summary>
    private static readonly HashSet<string> GeneralWords =
        ["cac", "cuoc", "buoi", "hop", "hoi", "nghi", "moi", "tat", "ca", "mot", "khac", "con", "lai", "trong", "co", "quan", "so", "phong"];

    /// <summary>Everything that speaks against the draft as far as it is filled in; see also <see cref="Clashes"/>.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="library">The plans in force.</param>
    /// <param name="asker">Who drafts it: the rules of the asker's organisation are cited first.</param>
    public IEnumerable<MeetingWarning> Check(MeetingDraft draft, PlanLibrary library, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(asker);
        if (draft.Start is not { } start)
            yield break;
        var end = draft.End;
        if (end <= start)
        {
            yield return new MeetingWarning.EndsBeforeStart();
            end = null;
        }

        if (end is { } ends && TooLong(draft, MeetingLength.InDays(start, ends, office), library, asker) is { } tooLong)
            yield return tooLong;
        if (RestDay(start, end) is { } restDay)
            yield return restDay;
        if (IsOutsideHours(start, end))
            yield return new MeetingWarning.OutsideWorkingHours(office.Opens, office.Closes);
    }

    /// <summary>The logged meetings that the draft cannot well be held beside, each with the first thing they share.</summary>
    public static IEnumerable<MeetingWarning> Clashes(MeetingDraft draft, IEnumerable<Meeting> logged)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(logged);
        if (draft is not { Start: { } start, End: { } end })
            yield break;
        foreach (var other in logged.Where(other => other.Start < end && start < other.End))
        {
            if (Shared(draft, other) is { } shared)
                yield return new MeetingWarning.Clash(other, shared);
        }
    }

    /// <summary>The first thing that the draft shares with a meeting, at whatever time; null when they share nothing.</summary>
    internal static ClashReason? Shared(MeetingDraft draft, Meeting other) => Same(draft.Chair, other.Chair) ? ClashReason.Chair
        : Same(draft.Place, other.Place) ? ClashReason.Place
        : Same(draft.Unit, other.Unit) ? ClashReason.Unit
        : null;

    /// <summary>The plans' target for the share of online meetings, of the asker's organisation first and the latest; null when no plan sets one.</summary>
    public static (Plan Plan, Target Target)? OnlineTarget(PlanLibrary library, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(asker);
        return OwnAndLatestFirst(library, asker)
            .SelectMany(plan => plan.Targets.Where(IsOnlineShare).Select(target => ((Plan, Target)?)(plan, target)))
            .FirstOrDefault();
    }

    /// <summary>The plans' goal of fewer meetings in percent of the year before, of the asker's organisation first and the latest; null when no plan sets one.</summary>
    public static (Plan Plan, Target Target)? FewerMeetings(PlanLibrary library, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(asker);
        return OwnAndLatestFirst(library, asker)
            .SelectMany(plan => plan.Targets.Where(IsFewerMeetings).Select(target => ((Plan, Target)?)(plan, target)))
            .FirstOrDefault();
    }

    /// <summary>Whether a rule holds for a meeting: by the words of its kind, or by its own words in the title.</summary>
    internal static bool Holds(MeetingRule rule, MeetingKind? kind, string? title)
    {
        var name = Folding.FoldToWords(rule.Meeting);
        var about = Folding.FoldToWords(title ?? "");
        var kinds = KindWords.Where(pair => Contains(name, pair.Words)).ToList();
        if (kinds.Count > 0)
            return kinds.Exists(pair => pair.Kind == kind || (kind is null or MeetingKind.Other && Contains(about, pair.Words)));
        var own = string.Join(' ', name.Split(' ').SkipWhile(GeneralWords.Contains).Reverse().SkipWhile(GeneralWords.Contains).Reverse());
        return own.Length == 0
            ? !Contains(name, "khac") || kind is MeetingKind.Other
            : Contains(about, own);
    }

    private static bool IsOnlineShare(Target target)
    {
        var metric = Folding.FoldToWords(target.Metric);
        return target.Unit.Trim() == "%"
            && target.Comparison is TargetComparison.AtLeast or TargetComparison.Equal
            && Contains(metric, "truc tuyen")
            && (Contains(metric, "hoi nghi") || Contains(metric, "hop"));
    }

    private static bool IsFewerMeetings(Target target)
    {
        var metric = Folding.FoldToWords(target.Metric);
        return target.Unit.Trim() == "%"
            && target.Comparison is TargetComparison.ReduceBy
            && (Contains(metric, "hoi nghi") || Contains(metric, "cuoc hop"))
            && !Array.Exists(OtherThanNumber, words => Contains(metric, words));
    }

    private static IEnumerable<Plan> OwnAndLatestFirst(PlanLibrary library, Asker asker) => library.Plans
        .OrderBy(plan => plan.Issuer is { } issuer && Folding.SameWords(issuer, asker.Organization) ? 0 : 1)
        .ThenByDescending(plan => plan.Year ?? 0);

    private static bool Contains(string text, string words) => $" {text} ".Contains($" {words} ", StringComparison.Ordinal);

    private static bool Same(string? left, string? right) =>
        left is not null && right is not null && Folding.FoldToWords(left) is { Length: > 0 } words && words == Folding.FoldToWords(right);

    private static MeetingWarning.TooLong? TooLong(MeetingDraft draft, decimal days, PlanLibrary library, Asker asker) =>
        OwnAndLatestFirst(library, asker)
            .SelectMany(plan => plan.MeetingRules
                .Where(rule => Holds(rule, draft.Kind, draft.Title) && days > rule.MaxDays)
                .OrderBy(rule => rule.MaxDays)
                .Select(rule => new MeetingWarning.TooLong(rule, days, Citation.Of(plan, rule.Evidence))))
            .FirstOrDefault();

    private MeetingWarning.OnRestDay? RestDay(DateTimeOffset start, DateTimeOffset? end)
    {
        var first = office.DayOf(start);
        var last = end is { } ends ? office.DayOf(ends.AddTicks(-1)) : first;
        for (var day = first; day <= last && day <= first.AddDays(31); day = day.AddDays(1))
        {
            if (office.IsRestDay(day))
                return new MeetingWarning.OnRestDay(day);
        }

        return null;
    }

    private bool IsOutsideHours(DateTimeOffset start, DateTimeOffset? end)
    {
        var from = TimeOnly.FromDateTime(office.Local(start).DateTime);
        if (from < office.Opens || from >= office.Closes)
            return true;
        return end is { } ends
            && (TimeOnly.FromDateTime(office.Local(ends).DateTime) is var to)
            && (to > office.Closes || to < office.Opens || to <= from && office.DayOf(ends) == office.DayOf(start));
    }
}
