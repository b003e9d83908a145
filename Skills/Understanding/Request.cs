namespace Assistant.Skills.Understanding;

/// <summary>What a person asks for: a closed set, one record a kind (see "request.kind" of the contract). Absent slots are null.</summary>
public abstract record Request
{
    private protected Request()
    {
    }
}
