namespace Assistant.Skills.Understanding.Grammar;

/// <summary>What a stretch of a message may be besides words.</summary>
internal enum SlotKind
{
    /// <summary>A unit's name: <c>{unit}</c>.</summary>
    Unit,

    /// <summary>A time: <c>{time}</c>.</summary>
    Time,

    /// <summary>A time of day or a part of a day: <c>{clock}</c>.</summary>
    Clock,

    /// <summary>A time that comes again: <c>{recurrence}</c>.</summary>
    Recurrence,

    /// <summary>A task named by its key: <c>{task}</c>.</summary>
    Task,

    /// <summary>A key of a task, whether or not any plan has such a task: <c>{key}</c>.</summary>
    Key,

    /// <summary>A plan named by number or subject: <c>{plan}</c>.</summary>
    Plan,

    /// <summary>A percentage: <c>{percent}</c>.</summary>
    Percent,
}
