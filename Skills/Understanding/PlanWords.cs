using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>The words, numbers and keys by which messages name plans and tasks; read from the plans once.</summary>
internal sealed class PlanWords
{
    private readonly Dictionary<string, List<TaskReference>> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<(string First, string Second)> _pairs = [];
    private readonly List<(Plan Plan, string Words, string Folded, string Initials)> _titles = [];

    private readonly List<(string Issuer, IReadOnlyList<string[]> Tails)> _issuers = [];
    private readonly List<(string Words, TaskReference Task)> _taskTitles = [];
    private readonly HashSet<string> _titleWords = new(StringComparer.Ordinal);

    /// <summary>Reads a library.</summary>
    public PlanWords(PlanLibrary library)
    {
        foreach (var issuer in ConclusionPlan.Documents(library).Select(plan => plan.Issuer).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            _issuers.Add((issuer, [.. OrganizationName.Of(issuer).Tails.Select(tail => tail.Split(' '))]));
        }

        foreach (var plan in library.Plans)
        {
            // What a meeting concluded is named by the meeting, and its keys are bare numbers: neither may stand for a document's.
            var concluded = ConclusionPlan.Is(plan);
            var words = Folding.FoldToWords(plan.Title);
            if (!concluded)
            {
                _titleWords.UnionWith(words.Split(' '));
                _titles.Add((plan, $" {words} ", Folding.Fold(plan.Title), string.Concat(words.Split(' ').Select(word => word[..Math.Min(1, word.Length)]))));
            }

            foreach (var task in plan.Tasks)
            {
                if (!concluded)
                {
                    AddKey(plan, task);
                }

                _taskTitles.Add(($" {Folding.FoldToWords(task.Title)} ", new TaskReference(plan.Source, task.Key)));
            }

            foreach (var text in TextsOf(plan))
            {
                AddPairs(text);
            }
        }
    }

    /// <summary>Every word of the plans' own texts.</summary>
    public HashSet<string> Vocabulary { get; } = new(StringComparer.Ordinal);

    /// <summary>The form in which keys are compared: folded, without blanks and final points, "3.2a" as "3.2.a", "II(2).1" as "ii.1".</summary>
    public static string KeyForm(string key)
    {
        var folded = Folding.Fold(key).Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ')');
        var form = new System.Text.StringBuilder(folded.Length + 1);
        var inside = false;
        foreach (var c in folded)
        {
            inside = c == '(' || (inside && c != ')');
            if (inside || c == ')')
            {
                continue;
            }

            if (char.IsAsciiLetter(c) && form.Length > 0 && char.IsAsciiDigit(form[^1]))
            {
                form.Append('.');
            }

            form.Append(c);
        }

        return form.ToString();
    }

    /// <summary>The tasks with a key, in the form of <see cref="KeyForm"/>.</summary>
    public IReadOnlyList<TaskReference> TasksWithKey(string form) => _byKey.GetValueOrDefault(form) ?? [];

    /// <summary>The tasks in whose titles some words follow each other; they must be more than one word.</summary>
    public IReadOnlyList<TaskReference> TasksTitled(string words)
    {
        var folded = Folding.FoldToWords(words);
        return folded.Contains(' ', StringComparison.Ordinal)
            ? [.. _taskTitles.Where(title => title.Words.Contains($" {folded} ", StringComparison.Ordinal)).Select(title => title.Task)]
            : [];
    }

    /// <summary>The plans that have a number, or that carry out a document with it: "979", "979/kh-sgddt", "28-nq/tw".</summary>
    public IReadOnlyList<Plan> PlansNumbered(string token)
    {
        var digits = token.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? token[..end] : token;
        var exact = _titles.Where(title => title.Plan.Number is { } number && $"{number}" == digits).Select(title => title.Plan).ToList();
        if (exact.Count > 0)
        {
            return exact;
        }

        return [.. _titles.Where(title => Cites(title.Folded, token)).Select(title => title.Plan)];
    }

    /// <summary>The plans in whose titles these folded words follow each other, or whose title's words have these initials.</summary>
    public IReadOnlyList<Plan> PlansAbout(string words) =>
        [.. _titles.Where(title => title.Words.Contains($" {words} ", StringComparison.Ordinal)
            || (words.Length >= 4 && !words.Contains(' ', StringComparison.Ordinal) && title.Initials.Contains(words, StringComparison.Ordinal)))
            .Select(title => title.Plan)];

    /// <summary>Whether a folded wording is one that an issuer of plans goes by.</summary>
    public bool IsIssuer(string name) => _issuers.Exists(issuer => issuer.Tails.Any(tail => tail.SequenceEqual(name.Split(' '))));

    /// <summary>The issuer that goes by the wording at the beginning of folded words, and how many words that takes; the longest wording counts.</summary>
    public (string Issuer, int Length)? IssuerAt(IReadOnlyList<string> words, int first)
    {
        (string Issuer, int Length)? found = null;
        foreach (var (issuer, tails) in _issuers)
        {
            foreach (var tail in tails)
            {
                if (tail.Length > (found?.Length ?? 0) && StandsAt(tail, words, first))
                {
                    found = (issuer, tail.Length);
                }
            }
        }

        return found;
    }

    private static bool StandsAt(string[] tail, IReadOnlyList<string> words, int first)
    {
        if (first + tail.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < tail.Length; i++)
        {
            if (words[first + i] != tail[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The plans of an issuer.</summary>
    public IReadOnlyList<Plan> PlansOf(string issuer) => [.. _titles.Where(title => title.Plan.Issuer == issuer).Select(title => title.Plan)];

    /// <summary>Whether a folded word stands in the title of some plan.</summary>
    public bool IsInTitle(string word) => _titleWords.Contains(word);

    /// <summary>Whether two words follow each other in the plans.</summary>
    public bool HasPair(string first, string second) => _pairs.Contains((first, second));

    /// <summary>How many pairs of neighbouring words the plans also hold.</summary>
    public int SharedPairs(IReadOnlyList<string> words)
    {
        var shared = 0;
        for (var i = 1; i < words.Count; i++)
        {
            shared += HasPair(words[i - 1], words[i]) ? 1 : 0;
        }

        return shared;
    }

    private static bool Cites(string title, string token)
    {
        for (var at = title.IndexOf(token, StringComparison.Ordinal); at >= 0; at = title.IndexOf(token, at + 1, StringComparison.Ordinal))
        {
            var end = at + token.Length;
            if ((at == 0 || title[at - 1] == ' ') && end < title.Length && (title[end] is '/' or '-' || token.Contains('/', StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> TextsOf(Plan plan) =>
    [
        plan.Title,
        .. plan.Tasks.SelectMany(task => task.Activities.Select(activity => activity.Text).Append(task.Title).Concat(task.Products)),
        .. plan.Targets.Select(target => target.Metric),
        .. plan.MeetingRules.Select(rule => rule.Meeting),
        .. plan.Responsibilities.SelectMany(unit => unit.Duties.Select(duty => duty.Text).Append(unit.Unit)),
        .. plan.Reports.Select(report => report.Subject).OfType<string>(),
        .. plan.Recipients,
    ];

    private void AddKey(Plan plan, PlanTask task)
    {
        var form = KeyForm(task.Key.Value);
        if (!_byKey.TryGetValue(form, out var tasks))
        {
            _byKey.Add(form, tasks = []);
        }

        tasks.Add(new TaskReference(plan.Source, task.Key));
    }

    private void AddPairs(string text)
    {
        var words = UnitWording.Words(text).Split(' ');
        Vocabulary.UnionWith(words);
        for (var i = 1; i < words.Length; i++)
        {
            _pairs.Add((words[i - 1], words[i]));
        }
    }
}
