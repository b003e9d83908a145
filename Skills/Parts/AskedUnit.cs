using Assistant.Skills.Directory;

namespace Assistant.Skills.Parts;

/// <summary>A unit that is to be asked for its part.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="People">Who of it is asked; empty where the directory lists nobody who may answer for it.</param>
/// <param name="Coordinates">Whether the plan names it among the task's coordinators; else only the message did.</param>
public sealed record AskedUnit(Unit Unit, IReadOnlyList<AskedPerson> People, bool Coordinates);
