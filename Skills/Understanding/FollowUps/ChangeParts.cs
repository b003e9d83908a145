using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>What the words of a message are, each once: slots, and the words between them.</summary>
internal sealed class ChangeParts
{
    /// <summary>The words that were taken for nothing, from the first to the last of them; null when all were accounted for.</summary>
    public (int First, int End)? Left { get; private set; }

    /// <summary>Whether words between those that were taken for nothing were taken for something.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>Whether a lead-in or a tail says that the message goes on from the last answer.</summary>
    public bool Leans { get; set; }

    /// <summary>Whether it names what every row is ("việc").</summary>
    public bool HasNoun { get; set; }

    /// <summary>Whether units are added to the remembered ones.</summary>
    public bool Adds { get; set; }

    /// <summary>Whether both units spoken of are meant.</summary>
    public bool BothUnits { get; set; }

    /// <summary>Whether every unit is meant.</summary>
    public bool AllUnits { get; set; }

    /// <summary>Whether the asker's own unit is meant.</summary>
    public bool OwnUnit { get; set; }

    /// <summary>Whether it stands for every plan.</summary>
    public bool AnyPlan { get; set; }

    /// <summary>The units named, what was not meant left out.</summary>
    public List<UnitMention> Units { get; } = [];

    /// <summary>The times named, what was not meant left out.</summary>
    public List<TimeMention> Times { get; } = [];

    /// <summary>The plan named.</summary>
    public Plan? Plan { get; set; }

    /// <summary>The role named.</summary>
    public TaskRole? Role { get; set; }

    /// <summary>The state named.</summary>
    public TaskState? State { get; set; }

    /// <summary>Whether what is due soon is meant.</summary>
    public bool Soon { get; set; }

    /// <summary>The periodic report named.</summary>
    public string? ReportPeriod { get; set; }

    /// <summary>The kind of list named.</summary>
    public ListKind? Kind { get; set; }

    /// <summary>Takes a word for nothing.</summary>
    public void Leave(int word)
    {
        IsTorn |= Left is { } left && left.End < word;
        Left = (Left?.First ?? word, word + 1);
    }
}
