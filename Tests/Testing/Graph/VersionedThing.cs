using System.Globalization;
using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>A thing of Planner or To Do: members, and an etag that moves with every write.</summary>
internal sealed class VersionedThing
{
    private readonly JsonObject _json = [];
    private int _version;

    /// <summary>Makes a thing with a new id.</summary>
    public VersionedThing(JsonObject members, DateTimeOffset now)
    {
        _json["id"] = Id;
        _json["createdDateTime"] = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        Write(members);
    }

    /// <summary>The id: 28 characters, as Planner's are.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N")[..28];

    /// <summary>The etag; of two the newer is the greater.</summary>
    public string Etag => $"W/\"JzEt{_version:D8}-{Id}\"";

    /// <summary>A member; null when there is none.</summary>
    public JsonNode? this[string member] => _json[member];

    /// <summary>Takes members; maps of assignments and the like are merged, null clears.</summary>
    public void Write(JsonObject members)
    {
        Merge(_json, members);
        _version++;
    }

    /// <summary>The thing as Graph writes it.</summary>
    public JsonObject Show()
    {
        var copy = _json.DeepClone().AsObject();
        copy["@odata.etag"] = Etag;
        return copy;
    }

    private static void Merge(JsonObject into, JsonObject from)
    {
        foreach (var (name, value) in from)
        {
            if (value is null)
                into.Remove(name);
            else if (value is JsonObject map && into[name] is JsonObject known)
                Merge(known, map);
            else
                into[name] = value.DeepClone();
        }
    }
}
