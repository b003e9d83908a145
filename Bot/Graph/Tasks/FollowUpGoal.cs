namespace Assistant.Bot.Graph.Tasks;

/// <summary>Where the settings want follow-up work to be brought. One of the nested records.</summary>
internal abstract record FollowUpGoal
{
    private FollowUpGoal()
    {
    }

    /// <summary>What tells one goal from another; empty for nowhere.</summary>
    public abstract string Key { get; }

    /// <summary>Nowhere: it stands in the list of tasks alone.</summary>
    public sealed record Nowhere : FollowUpGoal
    {
        /// <inheritdoc/>
        public override string Key => "";
    }

    /// <summary>Into a plan of Planner, assigned to the heads of the units that lead it.</summary>
    /// <param name="Id">Planner's id.</param>
    public sealed record Plan(string Id) : FollowUpGoal
    {
        /// <inheritdoc/>
        public override string Key => new TaskPlace.Plan(Id).Key;
    }

    /// <summary>Into a list that each head of a unit that leads it has in To Do.</summary>
    /// <param name="Name">The name of the lists.</param>
    public sealed record OwnLists(string Name) : FollowUpGoal
    {
        /// <inheritdoc/>
        public override string Key => new TaskPlace.OwnList("", Name).Key;
    }
}
