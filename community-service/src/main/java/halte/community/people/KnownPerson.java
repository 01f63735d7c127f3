package halte.community.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "known_person")
class KnownPerson {

    @Id
    private UUID personId;

    private String name;

    protected KnownPerson() {} // for Hibernate

    KnownPerson(UUID personId, String name) {
        this.personId = personId;
        this.name = name;
    }

    void call(String name) {
        this.name = name;
    }

    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }
}
