namespace Assistant.Skills.Directory;

/// <summary>What is known, from a source that is trusted, of the person who asks. What people say of themselves is none. One of the nested records.</summary>
public abstract record Standing
{
    private Standing()
    {
    }

    /// <summary>The directory does not list the person: the plans may be read, nothing is written.</summary>
    public sealed record Unlisted : Standing;

    /// <summary>There is a directory, and it could not be asked yet: as little is allowed as to somebody whom it does not list.</summary>
    public sealed record Unknown : Standing;

    /// <summary>The directory lists the person.</summary>
    /// <param name="Person">As it does.</param>
    public sealed record Listed(Person Person) : Standing;

    /// <summary>The person sits at this machine: on its command line, or on its loopback where there is neither a directory nor a bot identity. Everything may be done.</summary>
    public sealed record AtThisMachine : Standing;
}
