using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>An item of a list.</summary>
internal sealed class ItemState(string id, DateTimeOffset created)
{
    private readonly Guid _unique = Guid.NewGuid();
    private readonly List<JsonObject> _history = [];

    /// <summary>Its number in the list.</summary>
    public string Id => id;

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; } = created;

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Changed { get; private set; } = created;

    /// <summary>The values; no value, no member.</summary>
    public JsonObject Fields { get; } = [];

    /// <summary>The values after each write.</summary>
    public IReadOnlyList<JsonObject> History => _history;

    /// <summary>Who changed it last, as Graph writes it.</summary>
    public JsonObject Editor { get; set; } = [];

    /// <summary>Whether it lies in the recycle bin.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>The number of its last change in the list.</summary>
    public long Sequence { get; private set; }

    /// <summary>The etag, with its quotes.</summary>
    public string Etag => $"\"{_unique},{_history.Count}\"";

    /// <summary>Takes values; null clears one.</summary>
    public void Write(JsonObject changes, long sequence, DateTimeOffset now)
    {
        foreach (var (name, value) in changes.Where(change => !change.Key.Contains('@', StringComparison.Ordinal)))
        {
            if (value is null or JsonArray { Count: 0 })
                Fields.Remove(name);
            else
                Fields[name] = value.DeepClone();
        }

        _history.Add(Fields.DeepClone().AsObject());
        (Sequence, Changed) = (sequence, now);
    }

    /// <summary>Goes to the recycle bin.</summary>
    public void Delete(long sequence) => (IsDeleted, Sequence) = (true, sequence);
}
