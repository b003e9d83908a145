using System.Text.Json;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>An argument that is read as a type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="Name">Its name.</param>
internal abstract record Slot<T>(string Name) : Slot(Name)
    where T : notnull
{
    /// <summary>What could be said instead of a wrong value; empty for what cannot be listed.</summary>
    public virtual IReadOnlyList<string> Options => [];

    /// <summary>Reads a value that is given.</summary>
    /// <param name="value">The value; never null or undefined.</param>
    /// <param name="asker">Who calls, whose offset a time without one is in.</param>
    /// <param name="read">The value read; default where it is wrong, or an empty text, which counts as not given.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public abstract ArgumentFault? Read(JsonElement value, Asker asker, out T? read);
}
