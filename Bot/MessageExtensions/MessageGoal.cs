namespace Assistant.Bot.MessageExtensions;

/// <summary>As what a message is taken down.</summary>
internal enum MessageGoal
{
    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>Work: a report on the task of a plan that the message names, else something the person is reminded of.</summary>
    Work,
}
