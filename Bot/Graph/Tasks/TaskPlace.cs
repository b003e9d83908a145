namespace Assistant.Bot.Graph.Tasks;

/// <summary>Where a task stands. One of the nested records.</summary>
internal abstract record TaskPlace
{
    private const string InPlanner = "planner";
    private const string InToDo = "todo";

    private TaskPlace()
    {
    }

    /// <summary>By which it is stored.</summary>
    public abstract string Key { get; }

    /// <summary>The place of a key.</summary>
    /// <exception cref="FormatException">It is the key of none.</exception>
    public static TaskPlace Read(string key) => key.Split('/', 3) switch
    {
        [InPlanner, var id] => new Plan(id),
        [InToDo, var person, var name] => new OwnList(person, name),
        _ => throw new FormatException($"\"{key}\" is no place of tasks."),
    };

    /// <summary>A plan of Planner.</summary>
    /// <param name="Id">Planner's id.</param>
    public sealed record Plan(string Id) : TaskPlace
    {
        /// <inheritdoc/>
        public override string Key => $"{InPlanner}/{Id}";
    }

    /// <summary>A person's own list of To Do.</summary>
    /// <param name="Person">The directory's id.</param>
    /// <param name="Name">The name of the list.</param>
    public sealed record OwnList(string Person, string Name) : TaskPlace
    {
        /// <inheritdoc/>
        public override string Key => $"{InToDo}/{Person}/{Name}";
    }
}
