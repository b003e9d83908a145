using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Asks which of several remembered things is meant.</summary>
internal static class Which
{
    private const int MostOptions = 8;

    /// <summary>
    /// The request without its task, and the keys to choose from; it names the plan where all of them are of one. Null where none of the
    /// things is a task. For the words of the plan, those of all.
    /// </summary>
    public static FollowUp? Ask(LeaningMessage message, Meant meant, IReadOnlyList<int> places)
    {
        if (meant.Request is not { } request)
        {
            return new FollowUp.Cites(null);
        }

        var tasks = places.Select(place => message.Memory!.Things[place].Task).OfType<TaskReference>().Distinct().ToList();
        if (tasks.Count == 0)
        {
            return null;
        }

        var sources = tasks.Select(task => task.Source).Distinct(StringComparer.Ordinal).ToList();
        var unknown = new TaskReference(sources.Count == 1 ? sources[0] : "", new TaskKey(""));
        Request? asked = request switch
        {
            ExplainRequest => new ExplainRequest(unknown),
            WhoRequest who => who with { Task = unknown },
            ProgressRequest progress => progress with { Task = unknown, Text = null },
            ExtendRequest extend => extend with { Task = unknown, Text = null },
            DecideExtensionRequest decide => decide with { Task = unknown, Text = null },
            WithdrawExtensionRequest withdraw => withdraw with { Task = unknown, Text = null },
            AskPartsRequest parts => parts with { Task = unknown, Text = null },
            PartsRequest parts => parts with { Task = unknown, Text = null },
            RemindRequest remind => remind with { Task = unknown, Text = null },
            _ => null,
        };
        return asked is null ? null
            : new FollowUp.Asks(message.Understand(asked, meant.Confidence, new Clarification("task", [.. tasks.Select(task => task.Key.Value).Distinct(StringComparer.Ordinal).Take(MostOptions)])), null);
    }
}
