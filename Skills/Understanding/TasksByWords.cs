using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>Which task the words of a message name: "việc chấm điểm công tác dân vận".</summary>
internal sealed class TasksByWords
{
    /// <summary>The least share of the words' pairs that a task must hold to be meant.</summary>
    private const double LeastShare = 0.6;

    /// <summary>How much better than the next a task must fit to be the only one.</summary>
    private const double Clearly = 1.5;

    private readonly List<(TaskReference Task, PlanTask Item, HashSet<string> Title, HashSet<string> Pairs)> _tasks = [];
    private readonly Dictionary<string, int> _spread = new(StringComparer.Ordinal);

    /// <summary>Reads the tasks of a library.</summary>
    public TasksByWords(PlanLibrary library)
    {
        foreach (var plan in library.Plans)
        {
            foreach (var task in plan.Tasks)
            {
                var title = PairsOf(task.Title).ToHashSet(StringComparer.Ordinal);
                var pairs = task.Activities.Select(activity => activity.Text).Concat(task.Products).SelectMany(PairsOf).Concat(title).ToHashSet(StringComparer.Ordinal);
                _tasks.Add((new TaskReference(plan.Source, task.Key), task, title, pairs));
                foreach (var pair in pairs)
                {
                    _spread[pair] = _spread.GetValueOrDefault(pair) + 1;
                }
            }
        }
    }

    /// <summary>
    /// The one task that the words fit clearly better than any other, the asker's own unit's before others. Null when none
    /// or several fit: rare pairs of words weigh more than those that many tasks share, and a title's twice.
    /// </summary>
    /// <param name="words">The words that name it.</param>
    /// <param name="plans">The plans that the message names; empty for all.</param>
    /// <param name="own">The asker's unit.</param>
    public TaskReference? Only(string words, IReadOnlyList<Plan> plans, Unit? own)
    {
        var pairs = PairsOf(words).Distinct(StringComparer.Ordinal).ToList();
        var fits = _tasks
            .Where(task => plans.Count == 0 || plans.Any(plan => plan.Source == task.Task.Source))
            .Where(task => pairs.Count > 0 && pairs.Count(task.Pairs.Contains) >= LeastShare * pairs.Count)
            .Select(task => (task.Task, Score: pairs.Where(task.Pairs.Contains).Sum(pair => (task.Title.Contains(pair) ? 2.0 : 1.0) / _spread[pair]), Own: own is not null && Bears(task.Item, own)))
            .OrderByDescending(fit => fit.Score)
            .ToList();
        return Clear(fits) ?? Clear([.. fits.Where(fit => fit.Own)]);
    }

    private static TaskReference? Clear(List<(TaskReference Task, double Score, bool Own)> fits) =>
        fits.Count > 0 && (fits.Count == 1 || fits[0].Score >= Clearly * fits[1].Score) ? fits[0].Task : null;

    private static bool Bears(PlanTask task, Unit unit) => task.Leads.Concat(task.Coordinators).Any(name => UnitWording.Words(name) == UnitWording.Words(unit.Name));

    private static IEnumerable<string> PairsOf(string text)
    {
        var words = UnitWording.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            yield return $"{words[i - 1]} {words[i]}";
        }
    }
}
